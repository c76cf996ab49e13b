package ir.peyvand.capacity.search;

import ir.peyvand.capacity.capacity.CapacityView;
import java.time.Instant;
import java.util.UUID;

/**
 * What a list with {@code modifiedSince} says of a record that the caller could see once and no longer can: a mirror
 * removes it.
 *
 * @param deleted always true
 * @param modified when the record went; what happened to it since is not told
 */
public record TombstoneView(UUID id, String type, boolean deleted, Instant modified) {

    static TombstoneView of(UUID id, Instant withdrawn) {
        return new TombstoneView(id, CapacityView.TYPE, true, withdrawn);
    }
}
