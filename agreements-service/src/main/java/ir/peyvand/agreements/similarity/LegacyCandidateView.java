package ir.peyvand.agreements.similarity;

import ir.peyvand.agreements.fate.LegacyDocumentStatus;
import ir.peyvand.agreements.fate.LegacyDocumentView;
import ir.peyvand.kit.text.LocalizedText;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An old document that is like the one asked for.
 *
 * @param status how far its fate is
 * @param score 0 to 1
 * @param aboveThreshold whether the two may well be one
 * @param parts what the score is made of
 */
public record LegacyCandidateView(
        UUID document,
        @Schema(examples = "OLD-016") String reference,
        LocalizedText title,
        LegacyDocumentStatus status,
        @Schema(examples = "IR-03") String province,
        @Schema(examples = "0.897") double score,
        boolean aboveThreshold,
        List<PartLikeness> parts) {

    static LegacyCandidateView from(LegacyDocumentView document, Likeness likeness, SimilarityRule rule) {
        return new LegacyCandidateView(
                document.id(),
                document.reference(),
                document.title(),
                document.status(),
                document.province(),
                likeness.score(),
                likeness.score() >= rule.threshold(),
                likeness.parts());
    }
}
