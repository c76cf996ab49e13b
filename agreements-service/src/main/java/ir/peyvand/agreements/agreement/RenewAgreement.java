package ir.peyvand.agreements.agreement;

import ir.peyvand.kit.text.PeopleText;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/**
 * The agreement goes on.
 *
 * @param validUntil its new end, after the one it had and in the future
 * @param agreedOn the day on which the parties agreed; not in the future
 * @param reason 1 to 1,000 characters
 */
public record RenewAgreement(
        @NotNull LocalDate validUntil,
        @NotNull LocalDate agreedOn,
        @NotNull @PeopleText(max = 1000) String reason) {}
