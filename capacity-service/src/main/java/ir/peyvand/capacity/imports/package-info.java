/** Capacities in and out as tables: what the rows of the official template mean, and the initial and demonstration data. */
@NullMarked
package ir.peyvand.capacity.imports;

import org.jspecify.annotations.NullMarked;
