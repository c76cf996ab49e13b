/**
 * Public twins: what everybody with a role may read of a meeting or a resolution, in a title and a text of its own. The twin
 * never follows its record by itself; it says to those who keep it that the record has changed since.
 */
@NullMarked
package ir.peyvand.meetings.publication;

import org.jspecify.annotations.NullMarked;
