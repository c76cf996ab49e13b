/** What happened to the records of this service: their revisions, and their rows of the change feed. */
@NullMarked
package ir.peyvand.meetings.history;

import org.jspecify.annotations.NullMarked;
