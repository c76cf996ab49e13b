/** What happens on a connection before there is a request: heads that come too slowly. */
@NullMarked
package ir.peyvand.gateway.connection;

import org.jspecify.annotations.NullMarked;
