/**
 * Owns what the provinces have to offer: capacities in four fields, their search, import and export, and the reference
 * data. Calls no other service. Does not hold agreements or meetings.
 */
@NullMarked
package ir.peyvand.capacity;

import org.jspecify.annotations.NullMarked;
