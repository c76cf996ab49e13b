package ir.peyvand.meetings.score;

import com.fasterxml.jackson.annotation.JsonInclude;
import ir.peyvand.kit.text.LocalizedText;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * An indicator of the score, as it holds from a day on.
 *
 * @param code its name over all of its rules
 * @param weight how much it counts beside the others; 0: no longer
 * @param target the share of what is due at which it is reached in full, above 0
 * @param windowDays how many days it looks back
 * @param effectiveUntil the first day on which it no longer holds
 * @param source where the rule stands
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record IndicatorRule(
        @Schema(examples = "resolutions-carried-out") String code,
        ScoreMeasure measure,
        LocalizedText name,
        @Schema(examples = "30") BigDecimal weight,
        @Schema(examples = "0.9") BigDecimal target,
        @Schema(examples = "365") int windowDays,
        LocalDate effectiveFrom,
        @Nullable LocalDate effectiveUntil,
        String source) {

    private static final int MONTH = 30;

    /** @return what is due of a measure that counts no records that are due, such as sessions: one for every thirty days */
    long months() {
        return Math.max(1, windowDays / MONTH);
    }
}
