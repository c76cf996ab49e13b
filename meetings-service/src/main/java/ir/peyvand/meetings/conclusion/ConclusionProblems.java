package ir.peyvand.meetings.conclusion;

import ir.peyvand.kit.problem.FieldError;
import ir.peyvand.kit.problem.Problem;
import ir.peyvand.kit.problem.Problems;

/** What this feature refuses. */
final class ConclusionProblems {

    private ConclusionProblems() {}

    /** 404: the meeting is known, but nothing has been concluded. */
    static Problem notConcluded() {
        return Problem.of(
                404, "not-concluded", "این نشست هنوز جمع‌بندی نشده است", "The meeting has not been concluded yet");
    }

    static Problem unknownNumber() {
        return Problems.invalid()
                .withError(FieldError.of(
                        "/axisNumber",
                        "unknown-number",
                        "در این بسته محوری با این شماره نیست",
                        "The package has no axis of that number"));
    }
}
