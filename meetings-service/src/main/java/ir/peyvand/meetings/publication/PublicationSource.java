package ir.peyvand.meetings.publication;

import ir.peyvand.meetings.audience.Audience;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * The record behind a twin, as far as its twin has to know it.
 *
 * @param province whose offices write it, ISO 3166-2; empty when the committee does
 * @param settled whether it may be published at all: a meeting that has been called, a resolution that has been adopted
 * @param on the day of the meeting or of the decision
 */
record PublicationSource(
        RecordKind kind,
        UUID id,
        Optional<String> province,
        Audience audience,
        boolean writable,
        boolean settled,
        Optional<LocalDate> on) {

    String urn() {
        return "urn:peyvand:" + kind.code() + ":" + id;
    }
}
