package ir.peyvand.agreements.claim;

import ir.peyvand.kit.problem.Problem;

/** What this feature refuses. */
final class ClaimProblems {

    private ClaimProblems() {}

    static Problem exists() {
        return Problem.of(
                409, "claim-exists", "ادعایی با این کد ثبت شده است", "A claim with this code is registered already");
    }
}
