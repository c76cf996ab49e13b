/** Keys that all instances of a service share and nobody else needs. */
@NullMarked
package ir.peyvand.kit.secret;

import org.jspecify.annotations.NullMarked;
