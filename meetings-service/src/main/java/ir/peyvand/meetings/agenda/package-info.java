/** The agenda of a meeting: its items, the versions in which it was published, and what was left for the meeting after. */
@NullMarked
package ir.peyvand.meetings.agenda;

import org.jspecify.annotations.NullMarked;
