/**
 * A body: a council, secretariat, working group, committee, regional group or ministry that meets, decides and is answerable.
 * A directory that everybody reads, under all the names a body is written by.
 */
@NullMarked
package ir.peyvand.meetings.body;

import org.jspecify.annotations.NullMarked;
