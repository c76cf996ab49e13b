package ir.peyvand.meetings.evidence;

import ir.peyvand.kit.problem.FieldError;
import ir.peyvand.kit.problem.Problem;
import ir.peyvand.kit.problem.Problems;

/** What evidence refuses. */
final class EvidenceProblems {

    private EvidenceProblems() {}

    static Problem moveNotLegal(EvidenceStatus from, EvidenceStatus to) {
        return Problems.moveNotLegal(from.code(), to.code(), from.legalMoves());
    }

    static Problem missing() {
        return Problem.of(
                409, "evidence-missing", "بی سند اجرا، مصوبه انجام‌شده نیست", "Nothing is done without evidence");
    }

    static Problem notDone() {
        return Problem.of(
                409,
                "resolution-not-done",
                "دربارهٔ سند پس از اعلام انجام داوری می‌شود",
                "Evidence is judged once the resolution is said to be done");
    }

    static Problem otherType(String asked) {
        return Problems.invalid()
                .withError(FieldError.of(
                        "/explanation",
                        "required",
                        "نوع خواسته‌شده «" + asked + "» است؛ بنویسید چرا نوع دیگری می‌آید",
                        "The resolution asks for '" + asked + "'; say why this is of another type"));
    }

    static Problem inTheFuture() {
        return Problems.invalid()
                .withError(
                        FieldError.of("/dated", "in-the-future", "این روز هنوز نرسیده است", "The day is yet to come"));
    }
}
