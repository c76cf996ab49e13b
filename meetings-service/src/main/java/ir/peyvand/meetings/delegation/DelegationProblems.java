package ir.peyvand.meetings.delegation;

import ir.peyvand.kit.problem.FieldError;
import ir.peyvand.kit.problem.Problem;
import ir.peyvand.kit.problem.Problems;
import java.util.List;

/** What delegations refuse. */
final class DelegationProblems {

    private DelegationProblems() {}

    static Problem moveNotLegal(DelegationStatus from, DelegationStatus to) {
        return Problems.moveNotLegal(from.code(), to.code(), legalMoves(from));
    }

    static Problem onlyRequestsChange(DelegationStatus status) {
        return Problem.of(
                        409,
                        "not-requested",
                        "تنها درخواستی که دربارهٔ آن تصمیم گرفته نشده تغییر می‌کند",
                        "Only a request that nobody has decided on changes")
                .with("legalMoves", legalMoves(status));
    }

    static Problem partsMissing(FieldError missing) {
        return Problem.of(
                        422,
                        "parts-missing",
                        "این گام به بخش‌هایی نیاز دارد که هنوز نیامده است",
                        "The step needs parts that are not there yet")
                .withError(missing);
    }

    static FieldError unknownLaw() {
        return FieldError.of("/content/law", "unknown-law", "چنین قانونی ثبت نشده است", "There is no such law");
    }

    /** Expired is reached by the day alone. */
    private static List<String> legalMoves(DelegationStatus from) {
        return from.mayBecome().stream()
                .filter(next -> next != DelegationStatus.EXPIRED)
                .map(DelegationStatus::code)
                .toList();
    }
}
