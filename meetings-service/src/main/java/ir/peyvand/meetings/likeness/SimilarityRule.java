package ir.peyvand.meetings.likeness;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * How likeness is weighed, from a day on.
 *
 * @param weights what each part counts; the weights sum to one
 * @param threshold from this score on two problems may well be one, 0 to 1
 * @param validUntil the last day it holds; null while no later rule stands
 * @param source where the rule comes from
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SimilarityRule(
        UUID id,
        SimilarityWeights weights,
        @Schema(examples = "0.64") double threshold,
        LocalDate validFrom,
        @Nullable LocalDate validUntil,

        @Schema(examples = "مصوبهٔ کمیتهٔ روابط خارجی استان‌ها")
        String source,

        String maker,
        Instant created) {

    double weight(LikenessPart part) {
        return weights.of(part);
    }
}
