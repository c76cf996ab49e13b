package ir.peyvand.bench;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One made-up agreement between two parties.
 *
 * @param otherProvince null for one with a counterpart abroad
 * @param country null for a domestic one
 * @param commitments how many were promised, some of them kept
 * @param reported whether a report was accepted
 * @param realised direct jobs that were verified; null for none
 */
record MadeAgreement(
        UUID id,
        String reference,
        String province,
        @Nullable String otherProvince,
        @Nullable String country,
        MadeParty first,
        MadeParty second,
        String titleFa,
        @Nullable String titleEn,
        List<String> subjects,
        String clause,
        LocalDate signedOn,
        LocalDate validUntil,
        int jobs,
        int revisions,
        int commitments,
        boolean reported,
        @Nullable Integer realised,
        String status,
        Instant created) {}
