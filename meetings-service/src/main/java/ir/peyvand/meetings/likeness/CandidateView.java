package ir.peyvand.meetings.likeness;

import com.fasterxml.jackson.annotation.JsonInclude;
import ir.peyvand.kit.text.LocalizedText;
import ir.peyvand.meetings.axis.AxisView;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * An axis of another province that is like the one asked for.
 *
 * @param province that brings it; left out when the committee does
 * @param score 0 to 1
 * @param aboveThreshold whether the two may well be one
 * @param parts what the score is made of
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CandidateView(
        UUID axis,
        @Schema(examples = "AX-00021") String reference,
        LocalizedText title,
        @Schema(examples = "IR-04") @Nullable String province,
        @Schema(examples = "0.815") double score,
        boolean aboveThreshold,
        List<PartLikeness> parts) {

    static CandidateView from(AxisView axis, Likeness likeness, SimilarityRule rule) {
        return new CandidateView(
                axis.id(),
                axis.reference(),
                axis.title(),
                axis.province(),
                likeness.score(),
                likeness.score() >= rule.threshold(),
                likeness.parts());
    }
}
