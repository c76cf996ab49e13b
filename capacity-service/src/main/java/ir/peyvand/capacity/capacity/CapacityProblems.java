package ir.peyvand.capacity.capacity;

import ir.peyvand.kit.problem.Problem;
import ir.peyvand.kit.problem.Problems;

/** What this feature refuses. */
final class CapacityProblems {

    private CapacityProblems() {}

    static Problem moveNotLegal(CapacityStatus from, CapacityStatus to) {
        return Problems.moveNotLegal(
                from.code(),
                to.code(),
                from.mayBecome().stream().map(CapacityStatus::code).sorted().toList());
    }

    static Problem onlyDraftsChange(CapacityStatus status) {
        return Problem.of(
                        409, "only-drafts-change", "تنها پیش‌نویس را می‌توان ویرایش کرد", "Only a draft can be edited")
                .with(
                        "legalMoves",
                        status.mayBecome().stream()
                                .map(CapacityStatus::code)
                                .sorted()
                                .toList());
    }

    static Problem onlyPublishedConfirms(CapacityStatus status) {
        return Problem.of(
                        409,
                        "only-published-confirms",
                        "تنها رکورد منتشرشده را می‌توان تأیید دوباره کرد",
                        "Only a published record can be confirmed")
                .with(
                        "legalMoves",
                        status.mayBecome().stream()
                                .map(CapacityStatus::code)
                                .sorted()
                                .toList());
    }

    static Problem makerIsChecker() {
        return Problem.of(
                403,
                "maker-is-checker",
                "آنچه را خود نوشته‌اید کس دیگری باید راستی‌آزمایی کند",
                "Somebody else has to verify what you wrote yourself");
    }
}
