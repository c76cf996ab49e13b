package ir.peyvand.meetings.delegation;

import ir.peyvand.kit.money.Money;
import ir.peyvand.kit.text.PeopleText;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The committee grants on behalf of who lends the authority; it may narrow dates and ceiling.
 *
 * @param grantedBy who lends it; who was asked when it is left out
 * @param document number and day of the letter
 * @param ceiling at most what was asked for, in the same currency
 * @param validFrom not before the day asked for
 * @param validUntil not after the day asked for
 */
public record GrantDelegation(
        @Nullable @Valid GrantingAuthority grantedBy,

        @Schema(examples = "نامهٔ شمارهٔ ۱۲۳ مورخ ۱۴۰۴/۰۸/۲۱") @NotNull @PeopleText(max = 500)
        String document,

        @Nullable @Valid Money ceiling,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validUntil) {}
