/** Repeatable writes: a POST with an Idempotency-Key is carried out once, however often it is sent. */
@NullMarked
package ir.peyvand.kit.idempotency;

import org.jspecify.annotations.NullMarked;
