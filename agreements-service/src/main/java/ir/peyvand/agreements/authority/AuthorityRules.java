package ir.peyvand.agreements.authority;

import ir.peyvand.agreements.party.PartyLevel;
import ir.peyvand.kit.money.Money;
import ir.peyvand.kit.problem.FieldError;
import ir.peyvand.kit.reference.ReferenceRegister;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Whether a signature or an amendment needs a delegation, and over how much. */
final class AuthorityRules {

    private AuthorityRules() {}

    /** Where no rule holds it is needed: the silence of rules is no consent either. */
    static boolean isNeeded(List<AuthorityRule> rules, PartyLevel level, Optional<Money> committed, LocalDate on) {
        return rules.stream()
                .filter(rule -> rule.level() == level && rule.holdsOn(on))
                .findFirst()
                .map(rule -> isNeeded(rule, committed))
                .orElse(true);
    }

    private static boolean isNeeded(AuthorityRule rule, Optional<Money> committed) {
        return switch (rule.needed()) {
            case ALWAYS -> true;
            case NEVER -> false;
            case FROM_AMOUNT ->
                committed.filter(money -> reaches(money, rule.from())).isPresent();
        };
    }

    /** Money of another currency cannot be compared: it counts as enough. */
    private static boolean reaches(Money committed, @Nullable Money from) {
        return from == null
                || !from.currency().equals(committed.currency())
                || committed.amount().compareTo(from.amount()) >= 0;
    }

    /**
     * What an amendment commits beyond what delegations hold for the agreement already; empty when it raises nothing. Money of
     * another currency cannot be compared: all of it is new.
     */
    static Optional<Money> raise(@Nullable Money before, Money amended, List<Money> held) {
        BigDecimal covered = held.stream()
                .filter(money -> money.currency().equals(amended.currency()))
                .map(Money::amount)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal agreed = before != null && before.currency().equals(amended.currency())
                ? before.amount().max(covered)
                : covered;
        return amended.amount().compareTo(agreed) > 0
                ? Optional.of(new Money(amended.amount().subtract(covered), amended.currency()))
                : Optional.empty();
    }

    /** An amount belongs to the need from-amount and to no other. */
    static Optional<FieldError> fault(SetAuthorityRule rule, ReferenceRegister register) {
        Money from = rule.from();
        if (rule.needed() != AuthorityNeed.FROM_AMOUNT) {
            return from == null
                    ? Optional.empty()
                    : Optional.of(
                            FieldError.of("/from", "not-fitting", "این حالت مبلغی ندارد", "This need takes no amount"));
        }
        if (from == null || from.amount().signum() <= 0) {
            return Optional.of(
                    FieldError.of("/from", "required", "مبلغی بیش از صفر لازم است", "An amount above zero is needed"));
        }
        return register.isCurrency(from.currency())
                ? Optional.empty()
                : Optional.of(FieldError.unknownCode("/from/currency", "currency", from.currency()));
    }
}
