package ir.peyvand.meetings.deadline;

import ir.peyvand.kit.problem.FieldError;
import ir.peyvand.kit.problem.Problem;
import ir.peyvand.kit.problem.Problems;

/** What changes of deadline refuse. */
final class DeadlineProblems {

    private DeadlineProblems() {}

    static Problem moveNotLegal(DeadlineChangeStatus from, DeadlineChangeStatus to) {
        return Problems.moveNotLegal(from.code(), to.code(), from.legalMoves());
    }

    static Problem oneIsOpen() {
        return Problem.of(
                409,
                "request-open",
                "درخواست پیشین هنوز بی‌پاسخ است",
                "An earlier request has not been decided on yet");
    }

    static Problem sameDay() {
        return Problems.invalid()
                .withError(
                        FieldError.of("/dueOn", "same-day", "مهلت همین روز است", "The deadline is this day already"));
    }

    static Problem inThePast() {
        return Problems.invalid()
                .withError(FieldError.of("/dueOn", "in-the-past", "این روز گذشته است", "The day has passed"));
    }
}
