package ir.peyvand.agreements.similarity;

import ir.peyvand.kit.problem.FieldError;
import ir.peyvand.kit.problem.Problem;
import ir.peyvand.kit.problem.Problems;
import java.time.LocalDate;
import java.util.List;

/** What this feature refuses. */
final class SimilarityProblems {

    private SimilarityProblems() {}

    /** 422: there is something like it, and the record does not say why it is needed all the same. */
    static Problem statementOfNeedMissing(List<CandidateView> candidates) {
        return Problem.of(
                        422,
                        "statement-of-need-missing",
                        "سندی همانند ثبت شده است؛ بنویسید چرا این یکی با این همه لازم است",
                        "There is an agreement like it; say why this one is needed all the same")
                .withError(FieldError.of(
                        "/content/statementOfNeed",
                        "required",
                        "بیان نیاز لازم است",
                        "A statement of need is required"))
                .with("candidates", candidates);
    }

    /** 409: a reviewer has judged that it says what another one says. */
    static Problem isDuplicate(List<String> references) {
        return Problem.of(
                        409,
                        "is-duplicate",
                        "این سند تکرار سند دیگری شناخته شده است",
                        "The agreement has been judged a duplicate of another one")
                .with("duplicateOf", references);
    }

    /** 422: the agreement is not like this record. */
    static Problem unknownLikeness(int index) {
        return Problems.invalid()
                .withError(FieldError.of(
                        "/likenesses/" + index + "/other",
                        "unknown-likeness",
                        "این سند با آن همانند شناخته نشده است",
                        "The agreement was not found to be like this record"));
    }

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

    static FieldError unknownParty(int index) {
        return FieldError.of(
                "/parties/" + index + "/party", "unknown-party", "چنین طرفی ثبت نشده است", "There is no such party");
    }

    static FieldError partyUnnamed(int index) {
        return FieldError.of(
                "/parties/" + index, "required", "شناسه یا نام طرف لازم است", "The party's id or name is required");
    }
}
