package ir.peyvand.agreements.agreement;

import ir.peyvand.kit.text.PeopleText;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/**
 * The parties have agreed on another text.
 *
 * @param content the whole text as amended; the parties stay who they are
 * @param agreedOn the day on which they agreed; not in the future
 * @param reason 1 to 1,000 characters
 */
public record AmendAgreement(
        @NotNull @Valid AgreementContent content,
        @NotNull LocalDate agreedOn,
        @NotNull @PeopleText(max = 1000) String reason) {}
