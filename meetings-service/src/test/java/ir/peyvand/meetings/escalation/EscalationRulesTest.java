package ir.peyvand.meetings.escalation;

import static ir.peyvand.meetings.escalation.EscalationLevel.COMMITTEE;
import static ir.peyvand.meetings.escalation.EscalationLevel.GOVERNOR;
import static ir.peyvand.meetings.escalation.EscalationLevel.OWNER;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class EscalationRulesTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-26");

    @Test
    void eachStepGoesHigherThanTheOneBefore() {
        assertThat(EscalationRules.firstThatDoesNotRise(List.of(OWNER, GOVERNOR, COMMITTEE)))
                .isEmpty();
        assertThat(EscalationRules.firstThatDoesNotRise(List.of(OWNER))).isEmpty();
        assertThat(EscalationRules.firstThatDoesNotRise(List.of(OWNER, COMMITTEE, GOVERNOR)))
                .hasValue(2);
        assertThat(EscalationRules.firstThatDoesNotRise(List.of(OWNER, OWNER))).hasValue(1);
    }

    @Test
    void theDaysOfTheStepsAddUp() {
        assertThat(EscalationRules.daysAfterDeadline(List.of(1, 7, 14))).containsExactly(1, 8, 22);
    }

    @Test
    void aLadderEndsWithinTenYears() {
        assertThat(EscalationRules.endsInTime(List.of(1, 3649))).isTrue();
        assertThat(EscalationRules.endsInTime(Collections.nCopies(2, 3650))).isFalse();
    }

    @Test
    void aRuleBeginsTomorrowAtTheEarliest() {
        assertThat(EscalationRules.mayBegin(TODAY.plusDays(1), TODAY)).isTrue();
        assertThat(EscalationRules.mayBegin(TODAY, TODAY)).isFalse();
        assertThat(EscalationRules.mayBegin(TODAY.minusDays(1), TODAY)).isFalse();
    }
}
