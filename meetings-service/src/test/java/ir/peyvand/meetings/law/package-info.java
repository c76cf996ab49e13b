/** Facts about obstructive laws. */
@NullMarked
package ir.peyvand.meetings.law;

import org.jspecify.annotations.NullMarked;
