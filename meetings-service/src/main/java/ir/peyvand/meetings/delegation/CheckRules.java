package ir.peyvand.meetings.delegation;

import ir.peyvand.kit.money.Money;
import ir.peyvand.kit.problem.FieldError;
import ir.peyvand.kit.reference.ReferenceRegister;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What a delegation lacks for an act, reason by reason. */
final class CheckRules {

    private CheckRules() {}

    /** Nothing is missing when the delegation covers the act. */
    static List<MissingPart> missing(CandidateDelegation delegation, CheckQuestion act) {
        var missing = new ArrayList<MissingPart>();
        if (!holdsOn(delegation, act.on())) {
            missing.add(notLive(delegation, act.on()));
        }
        uncovered(act.subjects(), delegation.subjects().isEmpty() ? act.subjects() : delegation.subjects())
                .ifPresent(codes -> missing.add(MissingPart.of(
                        "subject-not-covered",
                        "این موضوع‌ها در آن نیست: " + codes,
                        "It does not cover these subjects: " + codes)));
        uncovered(act.countries(), delegation.countries())
                .ifPresent(codes -> missing.add(MissingPart.of(
                        "country-not-covered",
                        "این کشورها در آن نیست: " + codes,
                        "It does not cover these countries: " + codes)));
        act.amount().flatMap(amount -> beyond(delegation, amount)).ifPresent(missing::add);
        return missing;
    }

    static MissingPart noDelegation(String province) {
        return MissingPart.of(
                "no-delegation",
                "به این استان تفویضی داده نشده است: " + province,
                "Nothing has been delegated to this province: " + province);
    }

    /** By day: the first and the last one included, that of a revocation not. */
    static boolean holdsOn(CandidateDelegation delegation, LocalDate day) {
        LocalDate revokedOn = delegation.revokedOn();
        return !day.isBefore(delegation.validFrom())
                && !day.isAfter(delegation.validUntil())
                && (revokedOn == null || day.isBefore(revokedOn));
    }

    static MissingPart notLive(CandidateDelegation delegation, LocalDate day) {
        String span = delegation.validFrom() + " – " + delegation.validUntil();
        LocalDate revokedOn = delegation.revokedOn();
        return revokedOn == null
                ? MissingPart.of(
                        "not-live-on-day",
                        "در روز " + day + " معتبر نیست؛ اعتبار: " + span,
                        "It is not live on " + day + "; its days are " + span)
                : MissingPart.of(
                        "not-live-on-day",
                        "در روز " + day + " معتبر نیست؛ اعتبار: " + span + "، لغو از " + revokedOn,
                        "It is not live on " + day + "; its days are " + span + ", revoked from " + revokedOn);
    }

    /** Whether the amount goes beyond what is left. */
    static Optional<MissingPart> beyond(CandidateDelegation delegation, Money amount) {
        Money ceiling = delegation.ceiling();
        BigDecimal remaining = delegation.remaining();
        if (ceiling == null || remaining == null) {
            return Optional.of(MissingPart.of(
                    "no-ceiling",
                    "این تفویض تعهد مالی را در بر ندارد",
                    "The delegation does not allow money to be committed"));
        }
        if (!ceiling.currency().equals(amount.currency())) {
            return Optional.of(MissingPart.of(
                    "currency-differs",
                    "سقف آن به " + ceiling.currency() + " است و نه " + amount.currency(),
                    "Its ceiling is in " + ceiling.currency() + ", not in " + amount.currency()));
        }
        return amount.amount().compareTo(remaining) <= 0
                ? Optional.empty()
                : Optional.of(MissingPart.of(
                        "ceiling-exceeded",
                        "از سقف آن " + remaining.toPlainString() + " " + ceiling.currency() + " مانده است",
                        remaining.toPlainString() + " " + ceiling.currency() + " is left of its ceiling"));
    }

    /** What makes an amount nothing that could be reserved. */
    static Optional<FieldError> amountFault(Money amount, ReferenceRegister register) {
        if (!register.isCurrency(amount.currency())) {
            return Optional.of(FieldError.unknownCode("/amount/currency", "currency", amount.currency()));
        }
        return amount.amount().signum() > 0
                ? Optional.empty()
                : Optional.of(FieldError.of(
                        "/amount/amount",
                        "not-positive",
                        "مقدار باید بیش از صفر باشد",
                        "The amount must be above zero"));
    }

    private static Optional<String> uncovered(Set<String> asked, Collection<String> covered) {
        String codes =
                asked.stream().filter(code -> !covered.contains(code)).sorted().collect(Collectors.joining(", "));
        return codes.isEmpty() ? Optional.empty() : Optional.of(codes);
    }
}
