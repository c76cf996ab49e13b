/**
 * Reference data over HTTP: read by everyone, written by nobody, cacheable. The data itself belongs to {@link
 * ir.peyvand.kit.reference}.
 */
@NullMarked
package ir.peyvand.capacity.reference;

import org.jspecify.annotations.NullMarked;
