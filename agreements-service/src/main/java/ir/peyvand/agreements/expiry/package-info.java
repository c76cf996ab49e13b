/**
 * Brings agreements to mind before their validity ends: on which days is data, and each is announced once over any number of
 * instances.
 */
@NullMarked
package ir.peyvand.agreements.expiry;

import org.jspecify.annotations.NullMarked;
