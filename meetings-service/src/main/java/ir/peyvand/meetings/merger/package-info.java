/**
 * Offers to make one axis of two that say the same: found when an axis is submitted, or made by hand, and carried out when every
 * sponsor agrees.
 */
@NullMarked
package ir.peyvand.meetings.merger;

import org.jspecify.annotations.NullMarked;
