package ir.peyvand.meetings.roadmap;

import static org.assertj.core.api.Assertions.assertThat;

import ir.peyvand.kit.problem.FieldError;
import ir.peyvand.kit.text.LocalizedText;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class RoadmapRulesTest {

    private static final LocalDate FROM = LocalDate.parse("2031-01-01");
    private static final LocalDate UNTIL = LocalDate.parse("2033-12-31");

    @Test
    void aRoadmapThatFitsHasNoFault() {
        assertThat(faults(FROM, UNTIL, goal("2031-06-01", indicator("projects", "2", "12"))))
                .isEmpty();
    }

    @Test
    @SuppressWarnings("ArgumentSelectionDefectChecker") // they are given the wrong way round
    void itEndsLaterThanItBegins() {
        assertThat(faults(UNTIL, FROM)).containsExactly("/until reversed-range");
    }

    @Test
    void aGoalIsDueWithinTheRoadmap() {
        assertThat(faults(
                        FROM,
                        UNTIL,
                        goal("2030-12-31", indicator("before", "0", "1")),
                        goal("2034-01-01", indicator("after", "0", "1"))))
                .containsExactly("/goals/0/dueOn outside-the-roadmap", "/goals/1/dueOn outside-the-roadmap");
    }

    @Test
    void anIndicatorHasItsCodeAloneAndSomethingToReach() {
        assertThat(faults(
                        FROM,
                        UNTIL,
                        goal("2031-06-01", indicator("visitors", "0", "10")),
                        goal("2032-06-01", indicator("visitors", "10", "10.0"))))
                .containsExactly(
                        "/goals/1/indicators/0/code repeated", "/goals/1/indicators/0/target nothing-to-reach");
    }

    @Test
    void attainmentIsTheShareOfTheWayInEitherDirection() {
        Indicator more = indicator("projects", "2", "12");
        Indicator less = indicator("waiting-days", "180", "30");
        assertThat(RoadmapRules.attained(more, new BigDecimal("5"))).isEqualByComparingTo("0.3");
        assertThat(RoadmapRules.attained(more, new BigDecimal("1"))).isEqualByComparingTo("0");
        assertThat(RoadmapRules.attained(more, new BigDecimal("40"))).isEqualByComparingTo("1");
        assertThat(RoadmapRules.attained(less, new BigDecimal("105"))).isEqualByComparingTo("0.5");
        assertThat(RoadmapRules.attained(less, new BigDecimal("200"))).isEqualByComparingTo("0");
    }

    private static List<String> faults(LocalDate from, LocalDate until, Goal... goals) {
        var content = new RoadmapContent(new UUID(0, 1), text(), from, until, Arrays.asList(goals), null);
        return RoadmapRules.whatDoesNotFit(content).stream()
                .map(RoadmapRulesTest::placeAndCode)
                .toList();
    }

    private static String placeAndCode(FieldError error) {
        return error.pointer() + " " + error.code();
    }

    private static Goal goal(String dueOn, Indicator indicator) {
        return new Goal(Horizon.SHORT_TERM, text(), null, LocalDate.parse(dueOn), List.of(indicator));
    }

    private static Indicator indicator(String code, String baseline, String target) {
        return new Indicator(code, text(), "طرح", new BigDecimal(baseline), new BigDecimal(target));
    }

    private static LocalizedText text() {
        return new LocalizedText(Map.of("fa", "نقشهٔ راه"));
    }
}
