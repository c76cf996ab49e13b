package ir.peyvand.meetings.history;

import ir.peyvand.meetings.audience.Audience;
import java.util.Optional;
import java.util.UUID;

/**
 * A record as the history has to know it.
 *
 * @param type noun in lower-kebab-case; with the id it makes {@code urn:peyvand:<type>:<id>}
 * @param version after the change
 * @param province whose record it is, ISO 3166-2; empty when it belongs to no province
 * @param audience whom it concerns besides
 * @param open whether everybody with a role may know of it
 * @param content what is kept as the revision: the record as it is answered
 */
public record RecordState(
        String type,
        UUID id,
        long version,
        Optional<String> province,
        Audience audience,
        boolean open,
        Object content) {}
