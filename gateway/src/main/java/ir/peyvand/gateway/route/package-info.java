/** Which path belongs to which service, and which roles may use it: the table of application.properties, read once. */
@NullMarked
package ir.peyvand.gateway.route;

import org.jspecify.annotations.NullMarked;
