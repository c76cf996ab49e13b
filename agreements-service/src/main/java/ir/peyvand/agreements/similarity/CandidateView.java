package ir.peyvand.agreements.similarity;

import ir.peyvand.kit.text.LocalizedText;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An agreement or an old document that is like the draft.
 *
 * @param type agreement or legacy-document
 * @param status the word for its state among records of its type
 * @param province that keeps it
 * @param score 0 to 1
 * @param aboveThreshold whether the two are taken for one until somebody judges
 * @param parts what the score is made of
 */
public record CandidateView(
        @Schema(examples = "urn:peyvand:legacy-document:0198c1f2-6a41-7cc3-9d05-3f1f5d3f7a10")
        String urn,

        @Schema(examples = "legacy-document") String type,
        UUID id,
        @Schema(examples = "OLD-016") String reference,
        LocalizedText title,
        @Schema(examples = "registered") String status,
        @Schema(examples = "IR-03") String province,
        @Schema(examples = "0.897") double score,
        boolean aboveThreshold,
        List<PartLikeness> parts) {}
