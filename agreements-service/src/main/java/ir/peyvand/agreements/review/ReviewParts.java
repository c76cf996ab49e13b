package ir.peyvand.agreements.review;

import ir.peyvand.agreements.agreement.AgreementVisibility;
import ir.peyvand.kit.caller.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;

/** Puts a review together from its tables. */
@ApplicationScoped
class ReviewParts {

    private static final AgreementVisibility ALL = new AgreementVisibility(true, null, null, null, false);

    private final ReviewRepository repository;
    private final ReviewFindingRepository findings;
    private final Clock clock;

    ReviewParts(ReviewRepository repository, ReviewFindingRepository findings, Clock clock) {
        this.repository = repository;
        this.findings = findings;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** Reviews belong to the inside of an agreement: whoever sees only its public fields does not know of them. */
    static AgreementVisibility visibility(Caller caller) {
        return AgreementVisibility.of(caller).beyondPublic();
    }

    /** As it is kept at this moment; the caller has been let through before. */
    ReviewView view(Review review) {
        return repository
                .findView(review.id().toString(), ALL, today())
                .orElseThrow()
                .with(findings.of(review.id()));
    }
}
