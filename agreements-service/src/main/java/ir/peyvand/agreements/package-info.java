/**
 * Owns what the provinces agree with each other and with counterparts abroad: parties, agreements from draft to verified
 * result, and their import. Calls no other service yet. Does not hold capacities or meetings.
 */
@NullMarked
package ir.peyvand.agreements;

import org.jspecify.annotations.NullMarked;
