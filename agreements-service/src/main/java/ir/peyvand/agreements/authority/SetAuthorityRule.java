package ir.peyvand.agreements.authority;

import ir.peyvand.agreements.party.PartyLevel;
import ir.peyvand.kit.money.Money;
import ir.peyvand.kit.text.PeopleText;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A rule from a day on; it ends the one that held before.
 *
 * @param from with the need from-amount, and only then
 * @param effectiveFrom today or later
 * @param source the law, circular or decision it stands in
 */
public record SetAuthorityRule(
        @NotNull PartyLevel level,
        @NotNull AuthorityNeed needed,
        @Nullable @Valid Money from,
        @NotNull LocalDate effectiveFrom,
        @NotNull @PeopleText(max = 500) String source) {}
