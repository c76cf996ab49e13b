package ir.peyvand.agreements.similarity;

import ir.peyvand.agreements.agreement.AgreementNotes;
import ir.peyvand.agreements.agreement.AgreementService;
import ir.peyvand.agreements.agreement.AgreementStatus;
import ir.peyvand.agreements.agreement.AgreementView;
import ir.peyvand.kit.caller.Caller;
import ir.peyvand.kit.problem.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/** Reads and judges the likenesses that were found. */
@ApplicationScoped
class LikenessService {

    private final LikenessRepository repository;
    private final AgreementService agreements;
    private final AgreementNotes notes;
    private final Clock clock;

    LikenessService(LikenessRepository repository, AgreementService agreements, AgreementNotes notes, Clock clock) {
        this.repository = repository;
        this.agreements = agreements;
        this.notes = notes;
        this.clock = clock;
    }

    @Transactional
    LikenessesView list(String id, Caller caller) {
        return list(agreements.find(id, caller).id(), caller);
    }

    private LikenessesView list(UUID agreement, Caller caller) {
        return LikenessesView.of(agreement, repository.list(agreement, caller));
    }

    @Transactional
    LikenessesView judge(String id, String otherId, JudgeLikeness judgement, Caller caller) {
        AgreementView agreement = agreements.find(id, caller);
        if (!LikenessAccess.mayJudge(caller, agreement)) {
            throw Problems.forbidden();
        }
        LikenessView likeness = repository.list(agreement.id(), caller).stream()
                .filter(one -> one.agreement().equals(agreement.id())
                        && one.other().toString().equals(otherId))
                .findFirst()
                .orElseThrow(Problems::notFound);
        String submitter =
                repository.submitter(agreement.id(), likeness.other()).orElseThrow(Problems::notFound);
        if (caller.subject().equals(submitter) || caller.subject().equals(agreement.author())) {
            throw SimilarityProblems.makerIsChecker();
        }
        if (agreement.status() != AgreementStatus.IN_REVIEW) {
            throw SimilarityProblems.notInReview();
        }
        repository.judge(
                agreement.id(),
                likeness.other(),
                judgement.outcome().outcome(),
                judgement.reason(),
                caller,
                clock.instant());
        notes.append(agreement.id(), "likeness-judged", caller);
        if (likeness.otherType().equals(AgreementView.TYPE)) {
            notes.append(likeness.other(), "likeness-judged", caller);
        }
        return list(agreement.id(), caller);
    }
}
