/**
 * The one entry. Owns the route table, the check of token and role before a service is reached, the limits per client and
 * the merged API document. Calls every service over HTTP and keeps no data of its own; whose record it is, the services
 * decide.
 */
@NullMarked
package ir.peyvand.gateway;

import org.jspecify.annotations.NullMarked;
