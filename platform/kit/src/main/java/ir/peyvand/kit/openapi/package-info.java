/**
 * What every operation's documentation has in common and nobody should write by hand: its problems with examples, its
 * roles, the shared parameters, an example of its answer.
 */
@NullMarked
package ir.peyvand.kit.openapi;

import org.jspecify.annotations.NullMarked;
