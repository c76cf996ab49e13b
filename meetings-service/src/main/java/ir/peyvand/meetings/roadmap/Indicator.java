package ir.peyvand.meetings.roadmap;

import ir.peyvand.kit.text.LocalizedText;
import ir.peyvand.kit.text.PeopleText;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What shows whether a goal is reached.
 *
 * @param code its name within the roadmap, lower-kebab-case
 * @param unit what it counts
 * @param baseline its value when the roadmap begins
 * @param target its value when the goal is reached; below the baseline where less is better
 */
public record Indicator(
        @Schema(examples = "joint-investment-projects")
        @NotNull
        @Size(max = 60)
        @Pattern(regexp = "[a-z0-9]+(-[a-z0-9]+)*")
        String code,

        @NotNull @PeopleText(max = 200, requirePersian = true, title = true)
        LocalizedText name,

        @NotNull @PeopleText(max = 60, title = true) @Schema(examples = "طرح")
        String unit,

        @NotNull @Digits(integer = 15, fraction = 4) @Schema(examples = "2")
        BigDecimal baseline,

        @NotNull @Digits(integer = 15, fraction = 4) @Schema(examples = "12")
        BigDecimal target) {}
