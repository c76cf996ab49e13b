/**
 * The one entry. Owns the route table, the check of token and role before a service is reached, the limits per client, the
 * merged API document, and the threads that it walks over all services. Calls every service over HTTP and keeps no data of its own; whose record it is, the services
 * decide.
 */
@NullMarked
package ir.peyvand.gateway;

import org.jspecify.annotations.NullMarked;
