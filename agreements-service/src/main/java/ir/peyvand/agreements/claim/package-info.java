/**
 * Figures that were announced in public, and what the register holds of them: announced, registered, evidenced, the gap and
 * the records behind each number.
 */
@NullMarked
package ir.peyvand.agreements.claim;

import org.jspecify.annotations.NullMarked;
