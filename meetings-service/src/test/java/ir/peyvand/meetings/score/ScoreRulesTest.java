package ir.peyvand.meetings.score;

import static org.assertj.core.api.Assertions.assertThat;

import ir.peyvand.kit.text.LocalizedText;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ScoreRulesTest {

    private static final List<IndicatorRule> RULES = List.of(
            rule("sessions", ScoreMeasure.SESSIONS_HELD, "20", "1"),
            rule("carried-out", ScoreMeasure.RESOLUTIONS_CARRIED_OUT, "30", "0.8"));

    @Test
    void theScoreIsTheWeightedMeanOfWhatIsReached() {
        Map<String, Tally> tallies = Map.of("sessions", new Tally(6, 12), "carried-out", new Tally(4, 10));

        // 20 × 0.5 + 30 × (0.4 ÷ 0.8) of 50
        assertThat(ScoreRules.score(RULES, tallies)).isEqualByComparingTo("50");
        assertThat(ScoreRules.points(RULES.getFirst(), RULES, tallies)).isEqualByComparingTo("20");
        assertThat(ScoreRules.points(RULES.getLast(), RULES, tallies)).isEqualByComparingTo("30");
    }

    @Test
    void moreThanTheTargetGivesNoMoreThanAllPoints() {
        assertThat(ScoreRules.score(RULES, Map.of("sessions", new Tally(40, 12), "carried-out", new Tally(10, 10))))
                .isEqualByComparingTo("100");
    }

    @Test
    void anIndicatorOfWhichNothingWasDueTakesNoPart() {
        assertThat(ScoreRules.score(RULES, Map.of("sessions", new Tally(6, 12), "carried-out", Tally.NOTHING)))
                .isEqualByComparingTo("50");
        assertThat(ScoreRules.score(RULES, Map.of())).isEqualByComparingTo("0");
    }

    @Test
    void equalScoresShareARank() {
        Map<String, BigDecimal> scores = Map.of(
                "IR-01", new BigDecimal("80"),
                "IR-02", new BigDecimal("80.0000"),
                "IR-03", new BigDecimal("70"));
        assertThat(ScoreRules.rank(scores.get("IR-01"), scores)).isEqualTo(1);
        assertThat(ScoreRules.rank(scores.get("IR-02"), scores)).isEqualTo(1);
        assertThat(ScoreRules.rank(scores.get("IR-03"), scores)).isEqualTo(3);
        assertThat(ScoreRules.nextAbove(scores.get("IR-03"), scores))
                .hasValueSatisfying(next -> assertThat(next).isEqualByComparingTo("80"));
        assertThat(ScoreRules.nextAbove(scores.get("IR-01"), scores)).isEmpty();
    }

    static IndicatorRule rule(String code, ScoreMeasure measure, String weight, String target) {
        return new IndicatorRule(
                code,
                measure,
                new LocalizedText(Map.of("fa", "شاخص")),
                new BigDecimal(weight),
                new BigDecimal(target),
                365,
                LocalDate.parse("2020-01-01"),
                null,
                "شیوه‌نامه");
    }
}
