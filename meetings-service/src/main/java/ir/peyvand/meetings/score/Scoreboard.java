package ir.peyvand.meetings.score;

import ir.peyvand.kit.money.PlainNumber;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * All provinces on one day.
 *
 * @param tallies by province and by code of indicator
 * @param scores by province
 */
record Scoreboard(
        LocalDate day,
        List<IndicatorRule> rules,
        Map<String, Map<String, Tally>> tallies,
        Map<String, BigDecimal> scores) {

    Map<String, Tally> of(String province) {
        return tallies.getOrDefault(province, Map.of());
    }

    BigDecimal score(String province) {
        return scores.getOrDefault(province, BigDecimal.ZERO);
    }

    CouncilScoreView view(String province, boolean inside) {
        Map<String, Tally> own = of(province);
        return new CouncilScoreView(
                province,
                day,
                PlainNumber.of(score(province)),
                ScoreRules.rank(score(province), scores),
                rules.stream().map(rule -> view(rule, province, own, inside)).toList());
    }

    private IndicatorScoreView view(IndicatorRule rule, String province, Map<String, Tally> own, boolean inside) {
        Tally tally = own.getOrDefault(rule.code(), Tally.NOTHING);
        return new IndicatorScoreView(
                rule.code(),
                rule.name(),
                rule.measure(),
                rule.weight(),
                rule.target(),
                rule.windowDays(),
                ScoreRules.takesPart(rule, own),
                PlainNumber.of(ScoreRules.points(rule, rules, own)),
                inside ? tally.done() : null,
                inside ? tally.due() : null,
                inside
                        ? "/api/v1/council-scores/" + province + "/records?indicator=" + rule.code() + "&on=" + day
                        : null);
    }
}
