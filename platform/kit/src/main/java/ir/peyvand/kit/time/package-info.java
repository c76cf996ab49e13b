/** One clock, and dates in both calendars: ISO 8601 and solar Hijri. */
@NullMarked
package ir.peyvand.kit.time;

import org.jspecify.annotations.NullMarked;
