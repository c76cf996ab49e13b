package ir.peyvand.meetings.score;

import com.fasterxml.jackson.annotation.JsonInclude;
import ir.peyvand.kit.text.LocalizedText;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * An indicator of a province.
 *
 * @param takesPart false where nothing was due
 * @param points what it gives to the score, in points of the hundred
 * @param done what is done; only for the province itself and for those who see all
 * @param due of what was due; the same
 * @param records where the records behind it are listed; the same
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record IndicatorScoreView(
        @Schema(examples = "resolutions-carried-out") String code,
        LocalizedText name,
        ScoreMeasure measure,
        @Schema(examples = "30") BigDecimal weight,
        @Schema(examples = "0.9") BigDecimal target,
        @Schema(examples = "365") int windowDays,
        boolean takesPart,
        @Schema(examples = "21.5") BigDecimal points,
        @Nullable @Schema(examples = "11") Long done,
        @Nullable @Schema(examples = "17") Long due,
        @Nullable String records) {}
