/**
 * What the tests of every app share: a real PostgreSQL, tokens like those of the realm, a clock one can stop, the house
 * rules and the contracts that every operation keeps. Production code never depends on it.
 */
@NullMarked
package ir.peyvand.kit.testing;

import org.jspecify.annotations.NullMarked;
