package ir.peyvand.meetings.roadmap;

import com.fasterxml.jackson.annotation.JsonInclude;
import ir.peyvand.kit.text.LocalizedText;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * An indicator with what is known of it today.
 *
 * @param verified its last value that somebody else than the measurer found so
 * @param verifiedOn the day that value is of
 * @param claimed its last value that nobody has judged yet
 * @param attained how much of the way from baseline to target the verified value is, 0 to 1
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record IndicatorView(
        @Schema(examples = "joint-investment-projects") String code,
        LocalizedText name,
        @Schema(examples = "طرح") String unit,
        @Schema(examples = "2") BigDecimal baseline,
        @Schema(examples = "12") BigDecimal target,
        @Nullable @Schema(examples = "5") BigDecimal verified,
        @Nullable LocalDate verifiedOn,
        @Nullable @Schema(examples = "6") BigDecimal claimed,
        @Schema(examples = "0.3") BigDecimal attained) {

    static IndicatorView of(Indicator indicator, LatestValues latest) {
        MeasurementView verified = latest.verified(indicator.code());
        MeasurementView claimed = latest.claimed(indicator.code());
        return new IndicatorView(
                indicator.code(),
                indicator.name(),
                indicator.unit(),
                indicator.baseline(),
                indicator.target(),
                verified == null ? null : verified.value(),
                verified == null ? null : verified.on(),
                claimed == null ? null : claimed.value(),
                verified == null ? BigDecimal.ZERO : RoadmapRules.attained(indicator, verified.value()));
    }
}
