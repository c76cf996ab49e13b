package ir.peyvand.meetings.delegation;

import static org.assertj.core.api.Assertions.assertThat;

import ir.peyvand.kit.money.Money;
import ir.peyvand.kit.problem.FieldError;
import ir.peyvand.kit.reference.ReferenceRegister;
import ir.peyvand.kit.text.LocalizedText;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class DelegationRulesTest {

    private static final ReferenceRegister REGISTER = new ReferenceRegister();
    private static final LocalDate TODAY = LocalDate.of(2026, 2, 1);
    private static final GrantingAuthority INTERIOR =
            new GrantingAuthority(AuthorityKind.MINISTRY, LocalizedText.of("وزارت کشور", ""));

    @Test
    void aSoundContentHasNoFaults() {
        assertThat(DelegationRules.faults(
                        content(List.of("tourism"), List.of("AZ"), usd("100"), TODAY, TODAY), REGISTER, TODAY))
                .isEmpty();
    }

    @Test
    void unknownCodesAndCurrenciesAreNamedByTheirPlace() {
        var content = content(List.of("tourism", "magic"), List.of("XX"), money("1", "ZZZ"), TODAY, TODAY);

        assertThat(DelegationRules.faults(content, REGISTER, TODAY))
                .extracting(FieldError::pointer)
                .containsExactly("/content/subjects/1", "/content/countries/0", "/content/ceiling/currency");
    }

    @Test
    void aCeilingIsAboveZero() {
        assertThat(DelegationRules.faults(content(List.of(), List.of(), usd("0"), TODAY, TODAY), REGISTER, TODAY))
                .extracting(FieldError::code)
                .containsExactly("not-positive");
    }

    @Test
    void theLastDayIsNeitherBeforeTheFirstNorInThePast() {
        LocalDate yesterday = TODAY.minusDays(1);

        assertThat(DelegationRules.faults(content(List.of(), List.of(), null, TODAY, yesterday), REGISTER, TODAY))
                .extracting(FieldError::code)
                .containsExactly("out-of-order");
        assertThat(DelegationRules.faults(content(List.of(), List.of(), null, yesterday, yesterday), REGISTER, TODAY))
                .extracting(FieldError::code)
                .containsExactly("in-the-past");
    }

    @Test
    void nothingIsGrantedWithoutALegalBasis() {
        var without = new DelegationContent(
                LocalizedText.of("نمونه", ""), null, null, null, INTERIOR, null, null, null, TODAY, TODAY, null);

        assertThat(DelegationRules.missingForGrant(without)).isPresent();
        assertThat(DelegationRules.missingForGrant(content(List.of(), List.of(), null, TODAY, TODAY)))
                .isEmpty();
    }

    @Test
    void aGrantMayNarrowTheRequest() {
        var asked = content(List.of(), List.of(), usd("100"), TODAY, TODAY.plusDays(30));

        assertThat(DelegationRules.beyondRequest(
                        grant(usd("60"), TODAY.plusDays(1), TODAY.plusDays(29)), asked, REGISTER, TODAY))
                .isEmpty();
    }

    @Test
    void aGrantNeverWidensTheRequest() {
        var asked = content(List.of(), List.of(), usd("100"), TODAY, TODAY.plusDays(30));

        assertThat(DelegationRules.beyondRequest(
                        grant(usd("100.01"), TODAY.minusDays(1), TODAY.plusDays(31)), asked, REGISTER, TODAY))
                .extracting(FieldError::pointer)
                .containsExactly("/ceiling", "/validFrom", "/validUntil");
        assertThat(DelegationRules.beyondRequest(grant(money("1", "EUR"), null, null), asked, REGISTER, TODAY))
                .extracting(FieldError::code)
                .containsExactly("beyond-request");
    }

    private static GrantDelegation grant(Money ceiling, LocalDate from, LocalDate until) {
        return new GrantDelegation(null, "نامهٔ ۱", ceiling, from, until);
    }

    private static Money usd(String amount) {
        return money(amount, "USD");
    }

    private static Money money(String amount, String currency) {
        return new Money(new BigDecimal(amount), currency);
    }

    private static DelegationContent content(
            List<String> subjects, List<String> countries, Money ceiling, LocalDate from, LocalDate until) {
        return new DelegationContent(
                LocalizedText.of("نمونه", ""),
                null,
                LocalizedText.of("مادهٔ نمونه", ""),
                null,
                INTERIOR,
                subjects,
                countries,
                ceiling,
                from,
                until,
                null);
    }
}
