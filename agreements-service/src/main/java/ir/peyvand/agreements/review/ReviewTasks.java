package ir.peyvand.agreements.review;

import ir.peyvand.agreements.agreement.AgreementMoved;
import ir.peyvand.agreements.agreement.AgreementStatus;
import ir.peyvand.agreements.agreement.AgreementView;
import ir.peyvand.agreements.agreement.AnnexHistory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Instance;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/** Makes the tasks of an agreement that is submitted, and ends those of one that leaves review another way. */
@ApplicationScoped
public class ReviewTasks {

    private final ReviewRepository repository;
    private final ReviewRuleService rules;
    private final ReviewParts parts;
    private final AnnexHistory history;
    private final Instance<LikenessSource> likenesses;

    ReviewTasks(
            ReviewRepository repository,
            ReviewRuleService rules,
            ReviewParts parts,
            AnnexHistory history,
            Instance<LikenessSource> likenesses) {
        this.repository = repository;
        this.rules = rules;
        this.parts = parts;
        this.history = history;
        this.likenesses = likenesses;
    }

    void follow(@Observes AgreementMoved moved) {
        if (moved.agreement().status() == AgreementStatus.IN_REVIEW) {
            make(moved);
        } else if (moved.from() == AgreementStatus.IN_REVIEW) {
            end(moved);
        }
    }

    private void make(AgreementMoved moved) {
        AgreementView agreement = moved.agreement();
        LocalDate today = LocalDate.ofInstant(moved.at(), ZoneOffset.UTC);
        String by = moved.by().subject();
        String author = agreement.author() == null ? by : agreement.author();
        var submission = new Submission(agreement.id(), repository.lastRound(agreement.id()) + 1, author, by);
        List<ReviewRule> required = rules.required(agreement.level(), today);
        Optional<ReviewKind> judge = isNeedToBeJudged(agreement) ? ReviewRules.judgeOfNeed(required) : Optional.empty();
        for (ReviewRule rule : required) {
            boolean needStated = judge.filter(rule.kind()::equals).isPresent();
            var review = new Review(submission, rule, needStated, today, moved.at());
            repository.persistAndFlush(review);
            append(review, "opened", Optional.empty(), moved);
        }
    }

    /** What it is like may be unknown to its authors, who then state nothing; reviewers judge it all the same. */
    private boolean isNeedToBeJudged(AgreementView agreement) {
        return agreement.statementOfNeed() != null
                || likenesses.stream().anyMatch(source -> source.isLikeAnother(agreement.id()));
    }

    private void end(AgreementMoved moved) {
        for (Review review : repository.pendingOf(moved.agreement().id())) {
            ReviewView before = parts.view(review);
            review.cancel(moved.at());
            repository.flush();
            append(review, "cancelled", Optional.of(before), moved);
        }
    }

    private void append(Review review, String verb, Optional<ReviewView> before, AgreementMoved moved) {
        history.append(
                ReviewView.TYPE,
                review.id(),
                verb,
                review.version(),
                moved.agreement(),
                before,
                parts.view(review),
                moved.by(),
                moved.at());
    }
}
