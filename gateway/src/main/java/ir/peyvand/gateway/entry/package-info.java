/** The life of one request: route, token, limit, role, then forward; and the pages that need no token. */
@NullMarked
package ir.peyvand.gateway.entry;

import org.jspecify.annotations.NullMarked;
