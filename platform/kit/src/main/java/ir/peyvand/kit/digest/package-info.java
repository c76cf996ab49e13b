/** Fingerprints of what must not change unseen, and of what is looked for by its content. */
@NullMarked
package ir.peyvand.kit.digest;

import org.jspecify.annotations.NullMarked;
