package ir.peyvand.meetings.roadmap;

import ir.peyvand.kit.text.PeopleText;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An indicator has been measured.
 *
 * @param indicator its code within the roadmap
 * @param on the day that the value is of; not after today
 * @param source where the value stands
 */
public record RecordMeasurement(
        @NotNull @Size(max = 60) @Schema(examples = "joint-investment-projects")
        String indicator,

        @NotNull LocalDate on,

        @NotNull @Digits(integer = 15, fraction = 4) @Schema(examples = "5")
        BigDecimal value,

        @NotNull @PeopleText(max = 500) String source) {}
