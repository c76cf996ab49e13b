package ir.peyvand.meetings.score;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How tallies become points, points a score, and scores ranks. */
final class ScoreRules {

    /** Scores that are alike so far are equal. */
    private static final int DIGITS = 4;

    private static final int WORKING_DIGITS = 16;
    private static final BigDecimal FULL = BigDecimal.valueOf(100);

    private ScoreRules() {}

    /** What is done of what was due; more than 1 where more was done than was due. */
    static BigDecimal value(Tally tally) {
        return BigDecimal.valueOf(tally.done())
                .divide(BigDecimal.valueOf(tally.due()), WORKING_DIGITS, RoundingMode.HALF_UP);
    }

    /** How much of the target is reached, 0 to 1. */
    static BigDecimal reached(IndicatorRule rule, Tally tally) {
        return value(tally)
                .divide(rule.target(), WORKING_DIGITS, RoundingMode.HALF_UP)
                .min(BigDecimal.ONE);
    }

    /**
     * The weighted mean of what is reached, 0 to 100. Where nothing was due, an indicator takes no part; sessions are always due,
     * so that a council that does nothing has no points.
     */
    static BigDecimal score(List<IndicatorRule> rules, Map<String, Tally> tallies) {
        BigDecimal weights = weights(rules, tallies);
        if (weights.signum() == 0) {
            return BigDecimal.ZERO;
        }
        return rules.stream()
                .filter(rule -> takesPart(rule, tallies))
                .map(rule -> rule.weight().multiply(reached(rule, tallies.getOrDefault(rule.code(), Tally.NOTHING))))
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .multiply(FULL)
                .divide(weights, DIGITS, RoundingMode.HALF_UP);
    }

    /** What an indicator gives to the score, in points of the hundred. */
    static BigDecimal points(IndicatorRule rule, List<IndicatorRule> rules, Map<String, Tally> tallies) {
        return takesPart(rule, tallies)
                ? rule.weight()
                        .multiply(reached(rule, tallies.getOrDefault(rule.code(), Tally.NOTHING)))
                        .multiply(FULL)
                        .divide(weights(rules, tallies), DIGITS, RoundingMode.HALF_UP)
                : BigDecimal.ZERO;
    }

    static boolean takesPart(IndicatorRule rule, Map<String, Tally> tallies) {
        return tallies.getOrDefault(rule.code(), Tally.NOTHING).due() > 0;
    }

    private static BigDecimal weights(List<IndicatorRule> rules, Map<String, Tally> tallies) {
        return rules.stream()
                .filter(rule -> takesPart(rule, tallies))
                .map(IndicatorRule::weight)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** 1 for the highest; equal scores share a rank, and the next one is as many places lower. */
    static int rank(BigDecimal score, Map<String, BigDecimal> scores) {
        return 1
                + (int) scores.values().stream()
                        .filter(other -> other.compareTo(score) > 0)
                        .count();
    }

    /** The lowest of the scores above this one; empty for the first. */
    static Optional<BigDecimal> nextAbove(BigDecimal score, Map<String, BigDecimal> scores) {
        return scores.values().stream()
                .filter(other -> other.compareTo(score) > 0)
                .min(Comparator.naturalOrder());
    }
}
