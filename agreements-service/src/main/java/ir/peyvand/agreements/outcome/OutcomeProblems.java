package ir.peyvand.agreements.outcome;

import ir.peyvand.kit.problem.FieldError;
import ir.peyvand.kit.problem.Problem;
import ir.peyvand.kit.problem.Problems;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/** What this feature refuses. */
final class OutcomeProblems {

    private OutcomeProblems() {}

    static Problem moveNotLegal(OutcomeStatus from, OutcomeStatus to) {
        return Problems.moveNotLegal(
                from.code(),
                to.code(),
                Arrays.stream(OutcomeStatus.values())
                        .filter(from::mayBecome)
                        .map(OutcomeStatus::code)
                        .toList());
    }

    static Problem invalid(List<FieldError> errors) {
        return Problems.invalid().withErrors(errors);
    }

    /** 409: counted twice it would be wrong, and what was right is there already. */
    static Problem reportedBefore(UUID earlier) {
        return Problem.of(
                        409,
                        "figure-reported",
                        "همین رقم با همین مستند برای همین روز پیش‌تر گزارش شده است",
                        "The same figure has been reported for that day on the same evidence")
                .with("outcome", earlier.toString());
    }

    /** 422: nobody signs the agreement, so the figure cannot be split by itself. */
    static Problem noSignatories() {
        return invalid(List.of(FieldError.of(
                "/shares",
                "required",
                "این سند امضاکننده‌ای ندارد؛ سهم‌ها را بنویسید",
                "The agreement has no signatories; give the shares")));
    }
}
