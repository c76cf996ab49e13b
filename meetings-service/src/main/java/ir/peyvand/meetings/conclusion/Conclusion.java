package ir.peyvand.meetings.conclusion;

import java.time.Instant;
import java.util.UUID;

/**
 * A package as it was frozen.
 *
 * @param written its canonical form
 * @param digest SHA-256 of that
 * @param kept the digest that the meeting has
 */
record Conclusion(UUID meeting, String written, byte[] digest, byte[] kept, Instant concludedAt) {}
