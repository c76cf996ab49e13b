package ir.peyvand.meetings.score;

import ir.peyvand.kit.text.LocalizedText;
import ir.peyvand.kit.text.PeopleText;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An indicator from a day on; what it was before stays the rule of the days before.
 *
 * @param code lower-kebab-case; one that exists is followed, a new one begins
 * @param weight 0 to 1,000; 0 ends it
 * @param target above 0, at most 10
 * @param windowDays 30 to 3,660
 * @param effectiveFrom today or later
 * @param source where the rule stands: 1 to 500 characters
 */
public record SetIndicator(
        @NotNull
        @Size(max = 60)
        @Pattern(regexp = "[a-z0-9]+(-[a-z0-9]+)*")
        @Schema(examples = "resolutions-carried-out")
        String code,

        @NotNull ScoreMeasure measure,

        @NotNull @PeopleText(max = 200, requirePersian = true, title = true)
        LocalizedText name,

        @NotNull @DecimalMin("0") @DecimalMax("1000") @Digits(integer = 4, fraction = 2) @Schema(examples = "30")
        BigDecimal weight,

        @NotNull
        @DecimalMin(value = "0", inclusive = false)
        @DecimalMax("10")
        @Digits(integer = 2, fraction = 4)
        @Schema(examples = "0.9")
        BigDecimal target,

        @NotNull @Min(30) @Max(3660) @Schema(examples = "365")
        Integer windowDays,

        @NotNull LocalDate effectiveFrom,
        @NotNull @PeopleText(max = 500) String source) {}
