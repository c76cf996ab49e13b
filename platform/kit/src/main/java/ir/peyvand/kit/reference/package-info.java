/**
 * Reference data that everyone reads and nobody changes while running: provinces, countries, missions, products, sectors,
 * units, groups, subject areas. {@link ir.peyvand.kit.reference.ReferenceRegister} is the way in; the files stand under
 * {@code /reference} with a README that says where each comes from.
 */
@NullMarked
package ir.peyvand.kit.reference;

import org.jspecify.annotations.NullMarked;
