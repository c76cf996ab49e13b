package ir.peyvand.kit.version;

import java.util.Optional;
import java.util.UUID;

/** The id of a record in a path. */
public final class RecordId {

    private RecordId() {}

    /** @return empty when the text is no id, so that there is no such record */
    public static Optional<UUID> parse(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }
}
