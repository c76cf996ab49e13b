package ir.peyvand.agreements.fate;

import ir.peyvand.kit.text.PeopleText;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/**
 * More time.
 *
 * @param deadline later than the present one
 * @param reason 1 to 1,000 characters
 */
public record ExtendCampaign(
        @NotNull LocalDate deadline,
        @NotNull @PeopleText(max = 1000) String reason) {}
