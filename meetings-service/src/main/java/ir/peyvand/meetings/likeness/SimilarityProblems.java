package ir.peyvand.meetings.likeness;

import ir.peyvand.kit.problem.FieldError;
import ir.peyvand.kit.problem.Problem;
import java.time.LocalDate;

/** What this feature refuses. */
final class SimilarityProblems {

    private SimilarityProblems() {}

    static Problem ruleExists(LocalDate day) {
        return Problem.of(
                        409,
                        "rule-exists",
                        "برای این روز قاعده‌ای ثبت شده است",
                        "There is a rule that begins on that day")
                .with("validFrom", day.toString());
    }

    static FieldError weightsDoNotSumToOne() {
        return FieldError.of("/weights", "not-one", "مجموع وزن‌ها باید یک باشد", "The weights have to sum to one");
    }

    static FieldError inThePast() {
        return FieldError.of(
                "/validFrom", "in-the-past", "قاعده از امروز یا پس از آن آغاز می‌شود", "A rule begins today or later");
    }
}
