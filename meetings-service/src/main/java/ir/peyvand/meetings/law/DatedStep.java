package ir.peyvand.meetings.law;

import ir.peyvand.kit.text.PeopleText;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A step of a request.
 *
 * @param on the day on which it happened; not in the future
 * @param note the answer, or the letter that it stands in
 */
@Schema(name = "RepealStep")
public record DatedStep(
        @NotNull LocalDate on,

        @Schema(examples = "نامهٔ شمارهٔ ۱۲۳") @NotNull @PeopleText(max = 5000)
        String note) {}
