/** What happens on a connection before there is a request: heads that cannot be read. */
@NullMarked
package ir.peyvand.kit.connection;

import org.jspecify.annotations.NullMarked;
