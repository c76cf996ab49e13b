/** Passing a request on and its answer back, streaming, with the faults of a service kept to its own routes. */
@NullMarked
package ir.peyvand.gateway.forward;

import org.jspecify.annotations.NullMarked;
