package ir.peyvand.agreements.formrule;

import ir.peyvand.kit.problem.FieldError;
import ir.peyvand.kit.problem.Problem;
import ir.peyvand.kit.problem.Problems;
import java.util.List;

/** What this feature refuses. */
final class FormProblems {

    private FormProblems() {}

    /** 409 of the agreement's approval: errors of form that nobody has waived. */
    static Problem errorsStand(List<FormFindingView> blocking) {
        return Problem.of(
                        409,
                        "form-errors",
                        "شکل سند خطاهایی دارد که نه رفع شده و نه از آن‌ها چشم‌پوشی شده است",
                        "The form has errors that are neither put right nor waived")
                .withErrors(blocking.stream()
                        .map(finding -> new FieldError(finding.pointer(), finding.rule(), finding.sentence()))
                        .toList());
    }

    static Problem ruleOverlaps() {
        return Problem.of(
                409,
                "rule-overlaps",
                "قاعده‌ای که از این روز یا دیرتر آغاز می‌شود ثبت شده است",
                "A rule that begins on this day or later is known already");
    }

    static Problem onlyOpenOnesChange() {
        return Problem.of(
                409,
                "only-drafts-change",
                "صفحهٔ امضا تنها هنگام نگارش سند تغییر می‌کند",
                "The signing page changes only while the agreement is being written");
    }

    static Problem noSuchFinding() {
        return Problems.invalid()
                .withError(FieldError.of(
                        "/rule",
                        "no-such-finding",
                        "وارسی شکلی چنین یافته‌ای ندارد",
                        "The form check has no such finding"));
    }

    static Problem alreadyWaived() {
        return Problem.of(
                409, "already-waived", "از این یافته پیش‌تر چشم‌پوشی شده است", "The finding is waived already");
    }

    static Problem alreadyRevoked() {
        return Problem.of(
                409, "already-revoked", "این چشم‌پوشی پیش‌تر پس گرفته شده است", "The waiver is revoked already");
    }

    static Problem makerIsChecker() {
        return Problem.of(
                403,
                "maker-is-checker",
                "از خطای نوشتهٔ خود چشم‌پوشی نمی‌توان کرد",
                "Nobody waives what they wrote themselves");
    }
}
