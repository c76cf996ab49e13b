package ir.peyvand.meetings.action;

import ir.peyvand.kit.problem.Problem;

/** What actions refuse. */
final class ActionProblems {

    private ActionProblems() {}

    static Problem hasReports() {
        return Problem.of(
                409,
                "action-has-reports",
                "اقدامی که گزارش دارد از برنامه برداشته نمی‌شود",
                "An action that was reported on stays in the plan");
    }
}
