package ir.peyvand.meetings.resolution;

import static ir.peyvand.meetings.resolution.Light.AT_RISK;
import static ir.peyvand.meetings.resolution.Light.LATE;
import static ir.peyvand.meetings.resolution.Light.ON_TRACK;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class LightTest {

    private static final LocalDate DECIDED = LocalDate.of(2026, 1, 1);
    private static final LocalDate DUE = DECIDED.plusDays(200);
    private static final LightRule RULE = new LightRule(
            LocalDate.of(2000, 1, 1), null, 14, new BigDecimal("0.25"), new BigDecimal("0.50"), 45, 120, "test");

    @Test
    void theDeadlineIsNearFromTheDayThatTheRuleSaysAndLateTheDayAfterIt() {
        assertThat(light("1", null, 185)).isEqualTo(ON_TRACK);
        assertThat(light("1", null, 186)).isEqualTo(AT_RISK);
        assertThat(light("1", null, 200)).isEqualTo(AT_RISK);
        assertThat(light("1", null, 201)).isEqualTo(LATE);
    }

    @Test
    void progressBehindTheTimeGoneIsARiskAndFurtherBehindLate() {
        assertThat(light("0", null, 50)).isEqualTo(ON_TRACK);
        assertThat(light("0", null, 51)).isEqualTo(AT_RISK);
        assertThat(light("0", null, 100)).isEqualTo(AT_RISK);
        assertThat(light("0", null, 101)).isEqualTo(LATE);
        assertThat(light("0.5", null, 150)).isEqualTo(ON_TRACK);
        assertThat(light("0.5", null, 151)).isEqualTo(AT_RISK);
    }

    @Test
    void silenceWhereReportsAreExpectedIsARiskAndLongerSilenceLate() {
        assertThat(light("0.9", 0, 45)).isEqualTo(ON_TRACK);
        assertThat(light("0.9", 0, 46)).isEqualTo(AT_RISK);
        assertThat(light("0.9", 0, 121)).isEqualTo(LATE);
        assertThat(light("0.9", 100, 121)).isEqualTo(ON_TRACK);
    }

    @Test
    void whatIsNotToBeCarriedOutHasNoLight() {
        for (ResolutionStatus status : ResolutionStatus.values()) {
            var standing = new Standing(status, DECIDED, DUE, BigDecimal.ZERO, null);
            assertThat(RULE.light(standing, DUE).isPresent()).as("%s", status).isEqualTo(status.isLive());
        }
    }

    private static Light light(String progress, @Nullable Integer reportedOn, int day) {
        var standing = new Standing(
                ResolutionStatus.IN_PROGRESS,
                DECIDED,
                DUE,
                new BigDecimal(progress),
                reportedOn == null ? null : DECIDED.plusDays(reportedOn));
        return RULE.light(standing, DECIDED.plusDays(day)).orElseThrow();
    }
}
