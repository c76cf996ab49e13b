/** Proof that each rule of the house can fail. */
@NullMarked
package ir.peyvand.kit.testing.architecture;

import org.jspecify.annotations.NullMarked;
