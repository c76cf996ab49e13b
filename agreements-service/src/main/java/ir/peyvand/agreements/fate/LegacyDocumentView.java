package ir.peyvand.agreements.fate;

import com.fasterxml.jackson.annotation.JsonInclude;
import ir.peyvand.agreements.agreement.AgreementKind;
import ir.peyvand.agreements.agreement.Relations;
import ir.peyvand.kit.text.LocalizedText;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * An old document as callers see it.
 *
 * @param scannedCopy left out when nobody has looked
 * @param proposal the fate that waits for the committee, or that the decision was taken on
 * @param due the nearest deadline of an open campaign over it, while its fate is open
 * @param overdue whether that day has passed
 * @param advice of reviewers, oldest first; only on single records
 * @param duplicates agreements that were judged to repeat it; this and the next only on single records, and only what the caller
 *     may know of
 * @param relatedTo agreements that are like it, and needed beside it
 * @param maker subject of the token that registered it
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record LegacyDocumentView(
        UUID id,
        String urn,
        @Schema(examples = "OLD-016") String reference,
        @Schema(examples = "IR-03") String province,
        @Schema(examples = "TR") @Nullable String country,
        LocalizedText title,
        @Nullable LocalizedText counterpart,
        @Nullable AgreementKind kind,
        @Nullable LocalDate signedOn,
        @Nullable LocalDate validUntil,
        @Schema(examples = "[\"export-import\"]") List<String> subjectAreas,
        @Nullable Boolean scannedCopy,
        @Nullable String basis,
        LegacyDocumentStatus status,
        @Nullable ClassificationView classification,
        @Nullable FateChoiceView proposal,
        @Nullable FateChoiceView decision,
        @Nullable LocalDate due,
        boolean overdue,
        List<AdviceView> advice,
        @Schema(examples = "[]") List<String> duplicates,
        @Schema(examples = "[]") List<String> relatedTo,
        String maker,
        Instant created,
        Instant modified,
        long version) {

    public static final String TYPE = "legacy-document";

    static final String URN = "urn:peyvand:" + TYPE + ":";

    static LegacyDocumentView from(
            LegacyDocument document, @Nullable LocalDate due, LocalDate today, List<AdviceView> advice) {
        LegacyDocumentContent content = document.content();
        return new LegacyDocumentView(
                document.id(),
                URN + document.id(),
                document.reference(),
                content.province(),
                content.country(),
                content.title(),
                content.counterpart(),
                content.kind(),
                content.signedOn(),
                content.validUntil(),
                content.subjectAreasOrNone(),
                content.scannedCopy(),
                content.basis(),
                document.status(),
                document.classification().orElse(null),
                document.proposal().map(FateChoice::view).orElse(null),
                document.decision().map(FateChoice::view).orElse(null),
                due,
                due != null && due.isBefore(today),
                advice,
                List.of(),
                List.of(),
                document.maker(),
                document.createdAt(),
                document.modifiedAt(),
                document.version());
    }

    /** With the agreements that have to do with it. */
    LegacyDocumentView with(Relations relations) {
        return new LegacyDocumentView(
                id,
                urn,
                reference,
                province,
                country,
                title,
                counterpart,
                kind,
                signedOn,
                validUntil,
                subjectAreas,
                scannedCopy,
                basis,
                status,
                classification,
                proposal,
                decision,
                due,
                overdue,
                advice,
                relations.duplicates(),
                relations.relatedTo(),
                maker,
                created,
                modified,
                version);
    }
}
