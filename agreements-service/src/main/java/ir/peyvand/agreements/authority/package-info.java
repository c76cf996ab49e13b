/**
 * Authority to sign: asks meetings-service for a live delegation when an agreement is signed, and keeps what it said with
 * the agreement. Whether it asks, and what follows from a refusal or a silence, is configuration; silence is never consent.
 */
@NullMarked
package ir.peyvand.agreements.authority;

import org.jspecify.annotations.NullMarked;
