/** Reference data that everyone reads: provinces, countries, missions, products, sectors, units, groups. */
@NullMarked
package ir.peyvand.kit.reference;

import org.jspecify.annotations.NullMarked;
