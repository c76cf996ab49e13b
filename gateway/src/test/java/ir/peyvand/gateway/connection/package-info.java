/** Connections in memory, with a clock that the test turns. */
@NullMarked
package ir.peyvand.gateway.connection;

import org.jspecify.annotations.NullMarked;
