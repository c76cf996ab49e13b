package ir.peyvand.agreements.review;

import ir.peyvand.agreements.agreement.AgreementStatus;
import ir.peyvand.agreements.agreement.AgreementView;
import ir.peyvand.agreements.agreement.MoveGuard;
import ir.peyvand.kit.caller.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** An agreement is approved only when every review of its last submission is. */
@ApplicationScoped
public class ReviewGuard implements MoveGuard {

    private final ReviewRepository repository;

    ReviewGuard(ReviewRepository repository) {
        this.repository = repository;
    }

    @Override
    public void check(AgreementView agreement, AgreementStatus next, Caller caller) {
        if (next != AgreementStatus.APPROVED) {
            return;
        }
        List<ReviewKind> open = repository.notApproved(agreement.id());
        if (!open.isEmpty()) {
            throw ReviewProblems.reviewsOpen(open);
        }
    }
}
