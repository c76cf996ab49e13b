/** Who takes part in what, and so may know of it: one condition for the queries of every feature. */
@NullMarked
package ir.peyvand.meetings.audience;

import org.jspecify.annotations.NullMarked;
