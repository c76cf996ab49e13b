package ir.peyvand.capacity.search;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A record that matches.
 *
 * @param version the record's version when it was indexed
 * @param rank how well it matches the words; null in a list without words or in another order
 */
record SearchHit(UUID id, long version, @Nullable Rank rank) {}
