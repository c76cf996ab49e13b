/**
 * The whole suite on one machine: PostgreSQL, Keycloak and every app, one process each, started and watched.
 *
 * <p>{@code ./run} is this package's {@link ir.peyvand.localstack.Main}; journeys and measures start the same suite in
 * their own JVM with {@link ir.peyvand.localstack.LocalStack}. Nothing here runs in production.
 */
@NullMarked
package ir.peyvand.localstack;

import org.jspecify.annotations.NullMarked;
