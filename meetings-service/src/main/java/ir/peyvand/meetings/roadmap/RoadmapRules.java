package ir.peyvand.meetings.roadmap;

import ir.peyvand.kit.problem.FieldError;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/** What holds for every roadmap. */
final class RoadmapRules {

    private static final int DIGITS = 4;

    private RoadmapRules() {}

    /** Every place in which the content contradicts itself; empty when it does not. */
    static List<FieldError> whatDoesNotFit(RoadmapContent content) {
        var errors = new ArrayList<FieldError>();
        if (!content.until().isAfter(content.from())) {
            errors.add(FieldError.of(
                    "/until",
                    "reversed-range",
                    "پایان باید پس از آغاز باشد",
                    "The end must be later than the beginning"));
        }
        var codes = new HashSet<String>();
        for (int goal = 0; goal < content.goals().size(); goal++) {
            Goal one = content.goals().get(goal);
            if (one.dueOn().isBefore(content.from()) || one.dueOn().isAfter(content.until())) {
                errors.add(FieldError.of(
                        "/goals/" + goal + "/dueOn",
                        "outside-the-roadmap",
                        "موعد هدف باید درون زمان نقشهٔ راه باشد",
                        "A goal is due within the time of the roadmap"));
            }
            for (int indicator = 0; indicator < one.indicators().size(); indicator++) {
                Indicator measured = one.indicators().get(indicator);
                String place = "/goals/" + goal + "/indicators/" + indicator;
                if (!codes.add(measured.code())) {
                    errors.add(FieldError.of(
                            place + "/code",
                            "repeated",
                            "این شاخص پیش‌تر آمده است",
                            "Another indicator has this code already"));
                }
                if (measured.baseline().compareTo(measured.target()) == 0) {
                    errors.add(FieldError.of(
                            place + "/target",
                            "nothing-to-reach",
                            "هدف با مقدار آغازین یکی است",
                            "The target is the baseline already"));
                }
            }
        }
        return errors;
    }

    /**
     * How much of the way from baseline to target is done, 0 to 1; what goes the wrong way counts 0, what goes beyond counts 1.
     */
    static BigDecimal attained(Indicator indicator, BigDecimal value) {
        BigDecimal way = indicator.target().subtract(indicator.baseline());
        return value.subtract(indicator.baseline())
                .divide(way, DIGITS, RoundingMode.HALF_UP)
                .max(BigDecimal.ZERO)
                .min(BigDecimal.ONE);
    }
}
