package ir.peyvand.meetings.resolution;

import ir.peyvand.kit.text.PeopleText;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A rule of the status light.
 *
 * @param validFrom the first day on which it holds
 * @param riskDays at risk when the deadline is so many days away, or fewer
 * @param riskLag at risk when progress is further behind the share of time gone, 0 to 1
 * @param lateLag late when it is further behind; more than at risk
 * @param riskReportAge at risk after more days without an accepted report
 * @param lateReportAge late after more days without one; more than at risk
 * @param source where the rule stands: 1 to 500 characters
 */
public record SetLightRule(
        @NotNull LocalDate validFrom,
        @Schema(examples = "14") @NotNull @Min(0) @Max(3650) Integer riskDays,

        @Schema(examples = "0.25") @NotNull @DecimalMin("0") @DecimalMax("1") @Digits(integer = 1, fraction = 2)
        BigDecimal riskLag,

        @Schema(examples = "0.50") @NotNull @DecimalMin("0") @DecimalMax("1") @Digits(integer = 1, fraction = 2)
        BigDecimal lateLag,

        @Schema(examples = "45") @NotNull @Positive @Max(36_500)
        Integer riskReportAge,

        @Schema(examples = "120") @NotNull @Positive @Max(36_500)
        Integer lateReportAge,

        @Schema(examples = "آیین‌نامهٔ پیگیری مصوبات، مادهٔ ۶") @NotNull @PeopleText(max = 500)
        String source) {}
