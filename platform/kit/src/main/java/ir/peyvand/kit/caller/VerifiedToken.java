package ir.peyvand.kit.caller;

import io.quarkus.security.identity.SecurityIdentity;
import java.time.Duration;

/**
 * A token that has been verified.
 *
 * @param remaining how long it is still valid, counted from the moment of its verification
 */
record VerifiedToken(SecurityIdentity identity, Caller caller, Duration remaining) {}
