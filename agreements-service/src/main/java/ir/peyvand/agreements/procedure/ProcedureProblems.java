package ir.peyvand.agreements.procedure;

import ir.peyvand.kit.problem.FieldError;
import ir.peyvand.kit.problem.Problem;
import ir.peyvand.kit.problem.Problems;
import java.util.List;

/** What this feature refuses. */
final class ProcedureProblems {

    private ProcedureProblems() {}

    static Problem stepsOpen(List<ProcedureStep> open) {
        return Problem.of(
                        409,
                        "procedure-step-open",
                        "گامی از تشریفات که قاعده لازم دانسته هنوز انجام نشده است",
                        "A step of the procedure that a rule demands is still open")
                .with("openSteps", open.stream().map(ProcedureStep::code).toList());
    }

    /** What began under a rule stays under it. */
    static Problem pastRule() {
        return Problems.invalid()
                .withError(FieldError.of(
                        "/effectiveFrom",
                        "in-the-past",
                        "قاعده از امروز یا روزی پس از آن آغاز می‌شود",
                        "A rule begins today or later"));
    }
}
