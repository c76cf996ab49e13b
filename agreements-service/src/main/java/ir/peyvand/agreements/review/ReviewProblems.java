package ir.peyvand.agreements.review;

import ir.peyvand.kit.problem.FieldError;
import ir.peyvand.kit.problem.Problem;
import ir.peyvand.kit.problem.Problems;
import java.util.List;

/** What this feature refuses. */
final class ReviewProblems {

    private ReviewProblems() {}

    static Problem moveNotLegal(ReviewStatus from, ReviewStatus to) {
        return Problems.moveNotLegal(from.code(), to.code(), from.legalMoves());
    }

    static Problem decided(ReviewStatus status) {
        return Problem.of(
                        409,
                        "review-not-taken",
                        "تنها بررسی‌ای که در دست است چنین تغییری می‌پذیرد",
                        "Only a review that has been taken and not decided allows this")
                .with("legalMoves", status.legalMoves());
    }

    static Problem makerIsReviewer() {
        return Problem.of(
                403,
                "maker-is-checker",
                "آنچه خود نوشته یا فرستاده‌اید کس دیگری بررسی می‌کند",
                "Somebody else has to review what you wrote or submitted yourself");
    }

    static Problem notTheReviewer() {
        return Problem.of(
                403, "not-the-reviewer", "این بررسی در دست کس دیگری است", "The review has been taken by somebody else");
    }

    static Problem findingsStand(long errors) {
        return Problem.of(
                        409,
                        "findings-stand",
                        "خطاهایی یافته شده که هنوز پابرجاست",
                        "Errors were found that still stand")
                .with("standing", errors);
    }

    static Problem needNotJudged() {
        return Problem.of(
                409,
                "need-not-judged",
                "نخست باید دربارهٔ بیان نیاز داوری شود",
                "The statement of need has to be judged first");
    }

    static Problem notNeeded() {
        return Problem.of(
                409,
                "not-needed",
                "سندی که نیازی به آن نیست تنها برگردانده می‌شود",
                "An agreement that is not needed can only be returned");
    }

    static Problem noStatementOfNeed() {
        return Problem.of(
                409,
                "no-statement-of-need",
                "در این بررسی بیان نیازی برای داوری نیست",
                "There is no statement of need to judge in this review");
    }

    /** 422: the agreement cannot be needed and repeat another one. */
    static Problem neededDuplicate(int likeness) {
        return Problems.invalid()
                .withError(FieldError.of(
                        "/likenesses/" + likeness + "/outcome",
                        "needed-duplicate",
                        "سندی که تکرار سند دیگری است لازم نیست",
                        "An agreement that repeats another one is not needed"));
    }

    /** 409 of the agreement's approval: reviews that are not approved. */
    static Problem reviewsOpen(List<ReviewKind> open) {
        return Problem.of(
                        409,
                        "reviews-open",
                        "پیش از تصویب همهٔ بررسی‌ها باید تأیید شده باشد",
                        "All reviews have to be approved first")
                .with("reviews", open.stream().map(ReviewKind::code).toList());
    }

    static Problem noSuchClause(String clause) {
        return Problems.invalid()
                .withError(FieldError.of(
                        "/clause",
                        "unknown-clause",
                        "ماده‌ای به شمارهٔ " + clause + " نیست",
                        "There is no clause " + clause));
    }

    static Problem findingWithdrawn() {
        return Problem.of(
                409, "finding-withdrawn", "این یافته پیش‌تر پس گرفته شده است", "The finding is withdrawn already");
    }

    static Problem ruleInThePast() {
        return Problems.invalid()
                .withError(FieldError.of(
                        "/validFrom",
                        "in-the-past",
                        "قاعدهٔ تازه از امروز یا روزی دیرتر آغاز می‌شود",
                        "A new rule begins today or later"));
    }

    static Problem ruleOverlaps() {
        return Problem.of(
                409,
                "rule-overlaps",
                "قاعده‌ای که از این روز یا دیرتر آغاز می‌شود ثبت شده است",
                "A rule that begins on this day or later is known already");
    }
}
