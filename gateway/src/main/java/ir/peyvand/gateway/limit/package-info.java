/** How many requests a client may make, and what it has used. */
@NullMarked
package ir.peyvand.gateway.limit;

import org.jspecify.annotations.NullMarked;
