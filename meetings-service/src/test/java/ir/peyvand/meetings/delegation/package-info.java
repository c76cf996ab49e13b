/** Facts about delegations of authority. */
@NullMarked
package ir.peyvand.meetings.delegation;

import org.jspecify.annotations.NullMarked;
