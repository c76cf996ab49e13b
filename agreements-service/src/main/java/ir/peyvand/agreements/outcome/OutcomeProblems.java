package ir.peyvand.agreements.outcome;

import ir.peyvand.kit.problem.FieldError;
import ir.peyvand.kit.problem.Problem;
import ir.peyvand.kit.problem.Problems;
import java.util.Arrays;
import java.util.List;

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

    /** 422: nobody signs the agreement, so the figure cannot be split by itself. */
    static Problem noSignatories() {
        return invalid(List.of(FieldError.of(
                "/shares",
                "required",
                "این سند امضاکننده‌ای ندارد؛ سهم‌ها را بنویسید",
                "The agreement has no signatories; give the shares")));
    }
}
