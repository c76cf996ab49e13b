/** The name that a record of any service is cited by, the same everywhere and for ever. */
@NullMarked
package ir.peyvand.kit.urn;

import org.jspecify.annotations.NullMarked;
