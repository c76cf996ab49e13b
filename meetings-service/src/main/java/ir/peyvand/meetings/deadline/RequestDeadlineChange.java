package ir.peyvand.meetings.deadline;

import ir.peyvand.kit.text.PeopleText;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A new deadline is asked for.
 *
 * @param dueOn another day than the deadline, not before today
 * @param reason 1 to 2,000 characters
 */
public record RequestDeadlineChange(
        @Schema(examples = "2027-09-22") @NotNull LocalDate dueOn,

        @Schema(examples = "ماشین‌آلات در گمرک مانده است") @NotNull @PeopleText(max = 2000)
        String reason) {}
