/** Keeps the tables of {@code docs/lifecycles.md} equal to the state machines in code. */
@NullMarked
package ir.peyvand.kit.testing.lifecycle;

import org.jspecify.annotations.NullMarked;
