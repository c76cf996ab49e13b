package ir.peyvand.agreements.review;

import ir.peyvand.agreements.agreement.AgreementMoves;
import ir.peyvand.agreements.agreement.AgreementService;
import ir.peyvand.agreements.agreement.AgreementView;
import ir.peyvand.agreements.agreement.AnnexHistory;
import ir.peyvand.agreements.agreement.ReasonedMove;
import ir.peyvand.kit.caller.Caller;
import ir.peyvand.kit.problem.Problems;
import ir.peyvand.kit.version.Version;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** The steps of a review's life, each in its transaction. */
@ApplicationScoped
public class ReviewMoves {

    private static final String ANY_VERSION = "*";

    private final ReviewRepository repository;
    private final ReviewFindingRepository findings;
    private final ReviewParts parts;
    private final AgreementService agreements;
    private final AgreementMoves moves;
    private final AnnexHistory history;
    private final Event<NeedJudged> judged;
    private final Clock clock;

    ReviewMoves(
            ReviewRepository repository,
            ReviewFindingRepository findings,
            ReviewParts parts,
            AgreementService agreements,
            AgreementMoves moves,
            AnnexHistory history,
            Event<NeedJudged> judged,
            Clock clock) {
        this.repository = repository;
        this.findings = findings;
        this.parts = parts;
        this.agreements = agreements;
        this.moves = moves;
        this.history = history;
        this.judged = judged;
        this.clock = clock;
    }

    @Transactional
    ReviewView take(String id, @Nullable String ifMatch, Caller caller) {
        return step(id, ifMatch, caller, "taken", (review, now) -> review.take(caller.subject(), now));
    }

    @Transactional
    ReviewView release(String id, @Nullable String ifMatch, Caller caller) {
        return step(id, ifMatch, caller, "released", (review, now) -> review.release(caller.subject(), now));
    }

    @Transactional
    ReviewView approve(String id, @Nullable String ifMatch, Caller caller) {
        return step(
                id,
                ifMatch,
                caller,
                "approved",
                (review, now) -> review.approve(caller.subject(), findings.standingErrors(review.id()), now));
    }

    /** The agreement becomes returned with the same reason; its other reviews end with it. */
    @Transactional
    ReviewView giveBack(String id, @Nullable String ifMatch, ReasonedDecision decision, Caller caller) {
        ReviewView returned = step(
                id,
                ifMatch,
                caller,
                "returned",
                (review, now) -> review.giveBack(caller.subject(), decision.reason(), now));
        moves.giveBack(returned.agreement().toString(), ANY_VERSION, new ReasonedMove(decision.reason()), caller);
        return returned;
    }

    @Transactional
    ReviewView judgeNeed(String id, @Nullable String ifMatch, JudgeNeed judgement, Caller caller) {
        return step(id, ifMatch, caller, "need-judged", (review, now) -> {
            review.judgeNeed(caller.subject(), judgement.outcome(), judgement.reason(), now);
            ReviewRules.contradiction(judgement).ifPresent(problem -> {
                throw problem;
            });
            judged.fire(new NeedJudged(
                    review.agreement(),
                    judgement.outcome(),
                    judgement.reason(),
                    judgement.likenessesOrNone(),
                    caller,
                    now));
        });
    }

    @Transactional
    ReviewView addFinding(String id, @Nullable String ifMatch, AddFinding finding, Caller caller) {
        return step(id, ifMatch, caller, "finding-added", (review, now) -> {
            requireClause(review, finding, caller);
            review.noted(caller.subject(), now);
            findings.add(review.id(), finding, caller.subject(), now);
        });
    }

    /** It stays on record and no longer stands in the way. */
    @Transactional
    ReviewView withdrawFinding(
            String id, String finding, @Nullable String ifMatch, ReasonedDecision decision, Caller caller) {
        return step(id, ifMatch, caller, "finding-withdrawn", (review, now) -> {
            FindingView found = findings.find(review.id(), finding).orElseThrow(Problems::notFound);
            review.noted(caller.subject(), now);
            if (found.withdrawnAt() != null) {
                throw ReviewProblems.findingWithdrawn();
            }
            findings.withdraw(found.id(), decision.reason(), now);
        });
    }

    private void requireClause(Review review, AddFinding finding, Caller caller) {
        String clause = finding.clause();
        if (clause != null
                && agreements.findInside(review.agreement().toString(), caller).clauses().stream()
                        .noneMatch(known -> known.number().equals(clause))) {
            throw ReviewProblems.noSuchClause(clause);
        }
    }

    private ReviewView step(
            String id, @Nullable String ifMatch, Caller caller, String verb, BiConsumer<Review, Instant> move) {
        Review review =
                repository.findVisible(id, ReviewParts.visibility(caller)).orElseThrow(Problems::notFound);
        ReviewAccess.requireRole(caller, review);
        Version.requireMatch(ifMatch, review.version());
        AgreementView agreement = agreements.findInside(review.agreement().toString(), caller);
        ReviewView before = parts.view(review);
        Instant now = clock.instant();
        move.accept(review, now);
        repository.flush();
        ReviewView after = parts.view(review);
        history.append(
                ReviewView.TYPE,
                review.id(),
                verb,
                review.version(),
                agreement,
                Optional.of(before),
                after,
                caller,
                now);
        return after;
    }
}
