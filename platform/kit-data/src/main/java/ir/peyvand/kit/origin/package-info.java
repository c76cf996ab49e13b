/**
 * Where records came from and what became of them. A record names its origins itself, in its own table and in the
 * transaction that writes it; there is no second register that could say something else. Here is how a service answers
 * for its links, so that the thread can be walked over all services.
 */
@NullMarked
package ir.peyvand.kit.origin;

import org.jspecify.annotations.NullMarked;
