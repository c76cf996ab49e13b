/** Proof that a page that differs from the code is noticed. */
@NullMarked
package ir.peyvand.kit.testing.lifecycle;

import org.jspecify.annotations.NullMarked;
