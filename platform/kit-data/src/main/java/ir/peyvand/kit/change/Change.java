package ir.peyvand.kit.change;

import ir.peyvand.kit.caller.Caller;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * One change of one record, as it goes into the change table.
 *
 * @param recordType lower-kebab-case noun; with the id it makes {@code urn:peyvand:<type>:<id>}
 * @param verb what happened, in the past tense: {@code registered}, {@code published} …
 * @param province ISO 3166-2 code of the province that owns the record
 * @param readers codes of the provinces and countries that the record concerns besides its owner; they see its changes
 *     whether it is published or not
 * @param publicBefore whether the record was published before the change
 * @param publicAfter whether it is afterwards
 * @param version the record's version after the change
 * @param beforeDigest SHA-256 of the record's canonical JSON before; empty for a new record
 * @param afterDigest the same after
 */
public record Change(
        String recordType,
        UUID recordId,
        String verb,
        Optional<String> province,
        Set<String> readers,
        boolean publicBefore,
        boolean publicAfter,
        Caller by,
        Instant at,
        long version,
        Optional<byte[]> beforeDigest,
        Optional<byte[]> afterDigest) {

    /** Of a record that concerns nobody but its owner. */
    public Change(
            String recordType,
            UUID recordId,
            String verb,
            Optional<String> province,
            boolean publicBefore,
            boolean publicAfter,
            Caller by,
            Instant at,
            long version,
            Optional<byte[]> beforeDigest,
            Optional<byte[]> afterDigest) {
        this(
                recordType,
                recordId,
                verb,
                province,
                Set.of(),
                publicBefore,
                publicAfter,
                by,
                at,
                version,
                beforeDigest,
                afterDigest);
    }
}
