package ir.peyvand.capacity.search;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A record that matches, as it was when it was indexed.
 *
 * @param confirmed when the record was last confirmed; when it went, if it was withdrawn
 * @param item the record's JSON, an object in UTF-8; null for what is left of a withdrawn record
 * @param rank how well it matches the words; null in a list without words or in another order
 */
record SearchHit(
        UUID id,
        Instant confirmed,
        byte @Nullable [] item,
        @Nullable Rank rank) {}
