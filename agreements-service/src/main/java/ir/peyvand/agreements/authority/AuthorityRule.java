package ir.peyvand.agreements.authority;

import com.fasterxml.jackson.annotation.JsonInclude;
import ir.peyvand.agreements.party.PartyLevel;
import ir.peyvand.kit.money.Money;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * When a level needs a delegation.
 *
 * @param from of the need from-amount
 * @param effectiveUntil the first day on which it no longer holds
 * @param source the law, circular or decision it stands in
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AuthorityRule(
        UUID id,
        PartyLevel level,
        AuthorityNeed needed,
        @Nullable Money from,
        LocalDate effectiveFrom,
        @Nullable LocalDate effectiveUntil,
        String source) {

    boolean holdsOn(LocalDate day) {
        return !day.isBefore(effectiveFrom) && (effectiveUntil == null || day.isBefore(effectiveUntil));
    }
}
