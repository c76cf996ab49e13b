package ir.peyvand.agreements.review;

import static org.assertj.core.api.Assertions.assertThat;

import ir.peyvand.agreements.party.PartyLevel;
import ir.peyvand.kit.problem.Problem;
import ir.peyvand.kit.text.LocalizedText;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ReviewRulesTest {

    private static final LocalDate DUE = LocalDate.parse("2026-03-20");

    private static ReviewRule rule(ReviewKind kind) {
        return new ReviewRule(
                UUID.randomUUID(),
                kind,
                PartyLevel.DOMESTIC,
                true,
                10,
                LocalizedText.of("مصوبه", "Decision"),
                DUE,
                null);
    }

    @Test
    void aTaskIsLateFromTheDayAfterItsDeadline() {
        assertThat(ReviewRules.isOverdue(ReviewStatus.OPEN, DUE, DUE)).isFalse();
        assertThat(ReviewRules.isOverdue(ReviewStatus.OPEN, DUE, DUE.plusDays(1)))
                .isTrue();
        assertThat(ReviewRules.isOverdue(ReviewStatus.TAKEN, DUE, DUE.plusDays(1)))
                .isTrue();
    }

    @Test
    void aDecidedTaskIsNeverLate() {
        assertThat(List.of(ReviewStatus.APPROVED, ReviewStatus.RETURNED, ReviewStatus.CANCELLED))
                .noneMatch(status -> ReviewRules.isOverdue(status, DUE, DUE.plusYears(1)));
    }

    @Test
    void errorsAndNeedsStandInTheWayOfApproval() {
        assertThat(ReviewRules.hindrance(1, false, null)).map(Problem::code).contains("findings-stand");
        assertThat(ReviewRules.hindrance(0, true, null)).map(Problem::code).contains("need-not-judged");
        assertThat(ReviewRules.hindrance(0, true, NeedOutcome.NOT_NEEDED))
                .map(Problem::code)
                .contains("not-needed");
        assertThat(ReviewRules.hindrance(0, true, NeedOutcome.NEEDED)).isEmpty();
        assertThat(ReviewRules.hindrance(0, false, null)).isEmpty();
    }

    @Test
    void theNeedIsJudgedByTheLegalReviewOrByTheOnlyOtherOne() {
        assertThat(ReviewRules.judgeOfNeed(List.of(rule(ReviewKind.PROTOCOL), rule(ReviewKind.LEGAL))))
                .contains(ReviewKind.LEGAL);
        assertThat(ReviewRules.judgeOfNeed(List.of(rule(ReviewKind.PROTOCOL)))).contains(ReviewKind.PROTOCOL);
        assertThat(ReviewRules.judgeOfNeed(List.of())).isEmpty();
    }

    @Test
    void theDeadlineCountsCalendarDays() {
        assertThat(rule(ReviewKind.LEGAL).dueOn(LocalDate.parse("2026-02-25"))).isEqualTo("2026-03-07");
    }
}
