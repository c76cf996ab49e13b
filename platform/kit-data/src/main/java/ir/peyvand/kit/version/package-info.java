/** Optimistic concurrency over HTTP: ETag, If-Match and If-None-Match (RFC 9110 §13). */
@NullMarked
package ir.peyvand.kit.version;

import org.jspecify.annotations.NullMarked;
