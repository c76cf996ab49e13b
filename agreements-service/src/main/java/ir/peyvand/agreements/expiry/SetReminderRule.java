package ir.peyvand.agreements.expiry;

import ir.peyvand.kit.text.PeopleText;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import java.time.LocalDate;

/**
 * A reminder begins or ends on a day.
 *
 * @param daysBefore 0 to 3,650
 * @param active whether agreements are brought to mind so many days before their end from that day on, or no longer
 * @param effectiveFrom today or later
 * @param source the circular or decision it stands in
 */
public record SetReminderRule(
        @NotNull @PositiveOrZero @Max(3650) Integer daysBefore,
        @NotNull Boolean active,
        @NotNull LocalDate effectiveFrom,
        @NotNull @PeopleText(max = 500) String source) {}
