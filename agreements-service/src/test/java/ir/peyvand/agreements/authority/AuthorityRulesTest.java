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
    void anAmendmentCommitsWhatNoDelegationHoldsYet() {
        Money before = money("100", "USD").get();

        assertThat(AuthorityRules.raise(before, money("100.00", "USD").get(), List.of()))
                .isEmpty();
        assertThat(AuthorityRules.raise(before, money("90", "USD").get(), List.of()))
                .isEmpty();
        assertThat(AuthorityRules.raise(before, money("150", "USD").get(), List.of(before)))
                .hasValueSatisfying(raise -> assertThat(raise.amount()).isEqualByComparingTo("50"));
        assertThat(AuthorityRules.raise(before, money("150", "USD").get(), List.of()))
                .hasValueSatisfying(raise -> assertThat(raise.amount()).isEqualByComparingTo("150"));
        assertThat(AuthorityRules.raise(null, money("1", "USD").get(), List.of()))
                .isPresent();
        assertThat(AuthorityRules.raise(before, money("5", "EUR").get(), List.of(before)))
                .contains(money("5", "EUR").get());
    }

    @Test
    void whatDelegationsHoldFromBeforeIsNotAskedForAgain() {
        List<Money> held = List.of(money("100", "USD").get(), money("50", "USD").get());

        assertThat(AuthorityRules.raise(
                        money("80", "USD").get(), money("140", "USD").get(), held))
                .isEmpty();
        assertThat(AuthorityRules.raise(
                        money("80", "USD").get(), money("160", "USD").get(), held))
                .hasValueSatisfying(raise -> assertThat(raise.amount()).isEqualByComparingTo("10"));
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
