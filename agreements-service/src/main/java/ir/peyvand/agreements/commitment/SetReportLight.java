package ir.peyvand.agreements.commitment;

import ir.peyvand.kit.text.PeopleText;
import ir.peyvand.kit.time.Frequency;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A rule of the report light.
 *
 * @param validFrom the first day on which it holds
 * @param yellowAfter days without an accepted report
 * @param redAfter days without an accepted report; more than yellow
 * @param source where the rule stands: 1 to 500 characters
 */
public record SetReportLight(
        @NotNull Frequency frequency,
        @NotNull LocalDate validFrom,

        @Schema(examples = "105") @NotNull @Positive @Max(36_500)
        Integer yellowAfter,

        @Schema(examples = "195") @NotNull @Positive @Max(36_500)
        Integer redAfter,

        @Schema(examples = "آیین‌نامهٔ گزارش‌دهی، مادهٔ ۴") @NotNull @PeopleText(max = 500)
        String source) {}
