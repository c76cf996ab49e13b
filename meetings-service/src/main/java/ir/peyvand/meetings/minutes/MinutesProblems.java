package ir.peyvand.meetings.minutes;

import ir.peyvand.kit.problem.Problem;
import java.util.List;

/** What this feature refuses. */
final class MinutesProblems {

    private MinutesProblems() {}

    static Problem frozen() {
        return Problem.of(
                        409,
                        "minutes-frozen",
                        "صورت‌جلسهٔ تصویب‌شده تغییر نمی‌کند؛ اصلاح کنار آن می‌آید",
                        "Approved minutes do not change; a correction stands beside them")
                .with("legalMoves", List.of());
    }

    static Problem notFrozen() {
        return Problem.of(
                        409,
                        "minutes-not-approved",
                        "پیش‌نویس ویرایش می‌شود و اصلاحیه نمی‌خواهد",
                        "A draft is edited and needs no correction")
                .with("legalMoves", List.of(MinutesStatus.APPROVED.code()));
    }

    static Problem makerIsChecker() {
        return Problem.of(
                403,
                "maker-is-checker",
                "صورت‌جلسه را کسی تصویب می‌کند که آن را ننوشته است",
                "Minutes are approved by somebody who did not write on them");
    }

    static Problem drafted() {
        return Problem.of(409, "minutes-exist", "این جلسه صورت‌جلسه دارد", "The meeting has its minutes already");
    }
}
