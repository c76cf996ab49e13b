package ir.peyvand.meetings.merger;

import java.util.Optional;

/**
 * Where an offer comes from.
 *
 * @param found by the likeness, when an axis was submitted; made by nobody
 * @param province whose office makes it; empty for the committee, and when it was found
 * @param maker subject of the token in whose request it was made
 */
record OfferOrigin(boolean found, Optional<String> province, String maker) {}
