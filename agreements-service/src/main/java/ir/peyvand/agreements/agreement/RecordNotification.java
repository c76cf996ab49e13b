package ir.peyvand.agreements.agreement;

import ir.peyvand.kit.text.PeopleText;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/**
 * The authorities were told of the intention, or the signed agreement was registered with them.
 *
 * @param on the day; not in the future
 * @param reference number of the letter or of the registry: 1 to 100 characters
 */
public record RecordNotification(
        @NotNull LocalDate on,
        @NotNull @PeopleText(max = 100) String reference) {}
