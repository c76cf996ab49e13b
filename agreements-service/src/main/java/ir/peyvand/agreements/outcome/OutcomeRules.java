package ir.peyvand.agreements.outcome;

import ir.peyvand.kit.problem.FieldError;
import ir.peyvand.kit.reference.ReferenceRegister;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;

/** What a figure has to be like, whoever reports it. */
final class OutcomeRules {

    /** Digits after the point of a share. */
    static final int SHARE_SCALE = 8;

    private OutcomeRules() {}

    static List<FieldError> whatDoesNotFit(ReportOutcome request, LocalDate today, ReferenceRegister register) {
        var errors = new ArrayList<FieldError>();
        currencyBelongsToInvestment(request, register, errors);
        jobsAreWhole(request, errors);
        whatIsRealisedIsShownAndPast(request, today, errors);
        sharesSumToOne(request.shares() == null ? List.of() : request.shares(), errors);
        return errors;
    }

    private static void currencyBelongsToInvestment(
            ReportOutcome request, ReferenceRegister register, List<FieldError> errors) {
        String currency = request.currency();
        boolean wanted = request.measure() == OutcomeMeasure.INVESTMENT;
        if (wanted && currency == null) {
            errors.add(FieldError.of(
                    "/currency", "required", "سرمایه‌گذاری واحد پول می‌خواهد", "Investment needs a currency"));
        } else if (!wanted && currency != null) {
            errors.add(FieldError.of("/currency", "not-expected", "شغل واحد پول ندارد", "Jobs do not have a currency"));
        } else if (currency != null && !register.isCurrency(currency)) {
            errors.add(FieldError.unknownCode("/currency", "currency", currency));
        }
    }

    private static void jobsAreWhole(ReportOutcome request, List<FieldError> errors) {
        boolean whole = request.amount().stripTrailingZeros().scale() <= 0;
        if (request.measure() == OutcomeMeasure.DIRECT_JOBS && !whole) {
            errors.add(FieldError.of("/amount", "not-whole", "شمار شغل عدد درست است", "Jobs are a whole number"));
        }
    }

    private static void whatIsRealisedIsShownAndPast(ReportOutcome request, LocalDate today, List<FieldError> errors) {
        if (request.phase() != OutcomePhase.REALISED) {
            return;
        }
        if (request.evidence() == null) {
            errors.add(FieldError.of(
                    "/evidence", "required", "رقم محقق مستند می‌خواهد", "What is realised needs evidence"));
        }
        if (request.asOf().isAfter(today)) {
            errors.add(FieldError.of(
                    "/asOf", "in-the-future", "رقم محقق از آینده نیست", "What is realised is not of the future"));
        }
    }

    private static void sharesSumToOne(List<OutcomeShare> shares, List<FieldError> errors) {
        if (shares.isEmpty()) {
            return;
        }
        BigDecimal sum = shares.stream().map(OutcomeShare::share).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (sum.compareTo(BigDecimal.ONE) != 0) {
            errors.add(FieldError.of(
                    "/shares",
                    "shares-not-one",
                    "جمع سهم‌ها " + sum.toPlainString() + " است و باید یک باشد",
                    "The shares sum to " + sum.toPlainString() + " and have to sum to one"));
        }
        var seen = new HashSet<List<UUID>>();
        for (int i = 0; i < shares.size(); i++) {
            if (!seen.add(List.of(shares.get(i).agreement(), shares.get(i).party()))) {
                errors.add(
                        FieldError.of("/shares/" + i, "repeated", "این سهم دو بار آمده است", "The share stands twice"));
            }
        }
    }

    /** Equal shares that sum to one exactly: what rounding leaves over falls to the last. */
    static List<BigDecimal> equalShares(int count) {
        var shares = new ArrayList<BigDecimal>(count);
        BigDecimal before = BigDecimal.ZERO.setScale(SHARE_SCALE, RoundingMode.UNNECESSARY);
        for (int place = 1; place <= count; place++) {
            BigDecimal until =
                    BigDecimal.valueOf(place).divide(BigDecimal.valueOf(count), SHARE_SCALE, RoundingMode.DOWN);
            shares.add(until.subtract(before));
            before = until;
        }
        return shares;
    }
}
