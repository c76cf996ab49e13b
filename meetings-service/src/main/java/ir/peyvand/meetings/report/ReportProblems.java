package ir.peyvand.meetings.report;

import ir.peyvand.kit.problem.FieldError;
import ir.peyvand.kit.problem.Problem;
import ir.peyvand.kit.problem.Problems;
import ir.peyvand.kit.time.ReportSchedule;

/** What reports refuse. */
final class ReportProblems {

    private ReportProblems() {}

    static Problem moveNotLegal(ReportStatus from, ReportStatus to) {
        return Problems.moveNotLegal(from.code(), to.code(), from.legalMoves());
    }

    static Problem noPlan() {
        return Problem.of(
                404, "no-report-plan", "برای این مصوبه برنامهٔ گزارش نیست", "The resolution has no plan of reports");
    }

    static Problem planDoesNotFit(ReportSchedule.Fault fault) {
        return Problems.invalid()
                .withError(
                        switch (fault) {
                            case END_BEFORE_BEGINNING ->
                                FieldError.of(
                                        "/endsOn",
                                        "plan-does-not-fit",
                                        "پایان پیش از آغاز است",
                                        "The end is before the beginning");
                            case TOO_LONG ->
                                FieldError.of(
                                        "/endsOn",
                                        "plan-does-not-fit",
                                        "برنامه درازتر از سی سال است",
                                        "The plan is longer than 30 years");
                        });
    }
}
