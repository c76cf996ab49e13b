package ir.peyvand.agreements.similarity;

import ir.peyvand.agreements.agreement.AgreementMoved;
import ir.peyvand.agreements.agreement.AgreementStatus;
import ir.peyvand.agreements.agreement.AgreementView;
import ir.peyvand.agreements.agreement.MoveGuard;
import ir.peyvand.kit.caller.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/**
 * Stops a duplicate while it is being submitted, and again when it is to be approved. What the caller may not know of never
 * stops anybody: it is only kept for those who review.
 */
@ApplicationScoped
class SimilarityGate implements MoveGuard {

    private final SimilarityService service;
    private final SimilarityRuleService rules;
    private final SimilarityRepository repository;
    private final LikenessRepository likenesses;
    private final LikenessService judgements;
    private final Clock clock;

    SimilarityGate(
            SimilarityService service,
            SimilarityRuleService rules,
            SimilarityRepository repository,
            LikenessRepository likenesses,
            LikenessService judgements,
            Clock clock) {
        this.service = service;
        this.rules = rules;
        this.repository = repository;
        this.likenesses = likenesses;
        this.judgements = judgements;
        this.clock = clock;
    }

    @Override
    public void check(AgreementView agreement, AgreementStatus next, Caller caller) {
        if (next == AgreementStatus.IN_REVIEW) {
            submit(agreement, caller);
        } else if (next == AgreementStatus.APPROVED) {
            refuseDuplicates(agreement, caller);
        }
    }

    /** Approving accepts the statement of need. */
    void accepted(@Observes AgreementMoved moved) {
        if (moved.agreement().status() == AgreementStatus.APPROVED) {
            judgements.accept(moved.agreement().id(), moved.by(), moved.at());
        }
    }

    private void submit(AgreementView agreement, Caller caller) {
        SimilarityRule rule = rules.today();
        List<CandidateView> alike = alike(agreement, rule);
        if (alike.isEmpty()) {
            return;
        }
        List<CandidateView> known = service.visible(alike, caller);
        if (agreement.statementOfNeed() == null && !known.isEmpty()) {
            throw SimilarityProblems.statementOfNeedMissing(known);
        }
        alike.forEach(candidate -> likenesses.keep(agreement.id(), candidate, rule.id(), caller, clock.instant()));
    }

    /** Those above the threshold; a parent is alike by nature. */
    private List<CandidateView> alike(AgreementView agreement, SimilarityRule rule) {
        return repository.load(List.of(agreement.id())).stream()
                .flatMap(stored ->
                        service
                                .candidates(stored.features(), Optional.empty(), Optional.of(agreement.id()), rule)
                                .stream())
                .filter(CandidateView::aboveThreshold)
                .filter(candidate -> !candidate.id().equals(agreement.parent()))
                .toList();
    }

    private void refuseDuplicates(AgreementView agreement, Caller caller) {
        List<String> repeated = likenesses.list(agreement.id(), caller).stream()
                .filter(likeness -> likeness.outcome() == LikenessOutcome.DUPLICATE
                        && likeness.agreement().equals(agreement.id()))
                .map(LikenessView::reference)
                .toList();
        if (!repeated.isEmpty()) {
            throw SimilarityProblems.isDuplicate(repeated);
        }
    }
}
