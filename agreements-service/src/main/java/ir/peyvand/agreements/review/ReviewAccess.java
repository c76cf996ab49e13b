package ir.peyvand.agreements.review;

import ir.peyvand.kit.caller.Caller;
import ir.peyvand.kit.problem.Problems;

/** Who may do what with a review that the caller may know of: whoever sees the agreement reads, its role decides. */
final class ReviewAccess {

    private ReviewAccess() {}

    /** A task is for the reviewers of its kind. */
    static Review requireRole(Caller caller, Review review) {
        if (!caller.is(review.kind().role())) {
            throw Problems.forbidden();
        }
        return review;
    }
}
