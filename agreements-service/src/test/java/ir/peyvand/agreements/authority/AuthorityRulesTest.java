package ir.peyvand.agreements.authority;

import static org.assertj.core.api.Assertions.assertThat;

import ir.peyvand.agreements.party.PartyLevel;
import ir.peyvand.kit.money.Money;
import ir.peyvand.kit.problem.FieldError;
import ir.peyvand.kit.reference.ReferenceRegister;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class AuthorityRulesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 2, 1);

    @Test
    void whereNoRuleHoldsADelegationIsNeeded() {
        assertThat(needed(List.of(), Optional.empty())).isTrue();
        assertThat(needed(List.of(rule(AuthorityNeed.NEVER, null, DAY.plusDays(1), null)), Optional.empty()))
                .isTrue();
        assertThat(needed(List.of(rule(AuthorityNeed.NEVER, null, DAY.minusDays(9), DAY)), Optional.empty()))
                .isTrue();
    }

    @Test
    void alwaysAndNeverLookAtNoMoney() {
        assertThat(needed(List.of(rule(AuthorityNeed.ALWAYS, null, DAY, null)), Optional.empty()))
                .isTrue();
        assertThat(needed(List.of(rule(AuthorityNeed.NEVER, null, DAY, null)), money("999", "USD")))
                .isFalse();
    }

    @Test
    void fromItsAmountOnADelegationIsNeeded() {
        List<AuthorityRule> rules =
                List.of(rule(AuthorityNeed.FROM_AMOUNT, money("100", "IRR").get(), DAY, null));

        assertThat(needed(rules, Optional.empty())).isFalse();
        assertThat(needed(rules, money("99.99", "IRR"))).isFalse();
        assertThat(needed(rules, money("100.00", "IRR"))).isTrue();
        assertThat(needed(rules, money("1", "USD"))).isTrue();
    }

    @Test
    void anAmountBelongsToTheNeedFromAmountAlone() {
        var register = new ReferenceRegister();

        assertThat(AuthorityRules.fault(
                        set(AuthorityNeed.ALWAYS, money("1", "IRR").get()), register))
                .isPresent();
        assertThat(AuthorityRules.fault(set(AuthorityNeed.FROM_AMOUNT, null), register))
                .isPresent();
        assertThat(AuthorityRules.fault(
                        set(AuthorityNeed.FROM_AMOUNT, money("1", "XYZ").get()), register))
                .map(FieldError::code)
                .contains("unknown-currency");
        assertThat(AuthorityRules.fault(
                        set(AuthorityNeed.FROM_AMOUNT, money("1", "IRR").get()), register))
                .isEmpty();
    }

    private static boolean needed(List<AuthorityRule> rules, Optional<Money> committed) {
        return AuthorityRules.isNeeded(rules, PartyLevel.DOMESTIC, committed, DAY);
    }

    private static AuthorityRule rule(AuthorityNeed needed, Money from, LocalDate first, LocalDate until) {
        return new AuthorityRule(UUID.randomUUID(), PartyLevel.DOMESTIC, needed, from, first, until, "نمونه");
    }

    private static SetAuthorityRule set(AuthorityNeed needed, Money from) {
        return new SetAuthorityRule(PartyLevel.DOMESTIC, needed, from, DAY, "نمونه");
    }

    private static Optional<Money> money(String amount, String currency) {
        return Optional.of(new Money(new BigDecimal(amount), currency));
    }
}
