package ir.peyvand.agreements.review;

import ir.peyvand.kit.problem.Problem;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Every rule of reviews that is neither a state nor a dated row: one method, named as its sentence. */
final class ReviewRules {

    private ReviewRules() {}

    /** A task is late from the day after its deadline until it is decided. */
    static boolean isOverdue(ReviewStatus status, LocalDate dueOn, LocalDate today) {
        return status.isPending() && today.isAfter(dueOn);
    }

    /** What stands in the way of approving: errors that were found, a need that is not judged or was denied. */
    static Optional<Problem> hindrance(long standingErrors, boolean needStated, @Nullable NeedOutcome need) {
        if (standingErrors > 0) {
            return Optional.of(ReviewProblems.findingsStand(standingErrors));
        }
        if (needStated && need == null) {
            return Optional.of(ReviewProblems.needNotJudged());
        }
        return need == NeedOutcome.NOT_NEEDED ? Optional.of(ReviewProblems.notNeeded()) : Optional.empty();
    }

    /** What repeats another agreement is not needed. */
    static Optional<Problem> contradiction(JudgeNeed judgement) {
        List<JudgedLikeness> likenesses = judgement.likenessesOrNone();
        return judgement.outcome() == NeedOutcome.NOT_NEEDED
                ? Optional.empty()
                : IntStream.range(0, likenesses.size())
                        .filter(i -> likenesses.get(i).outcome() == LikenessVerdict.DUPLICATE)
                        .mapToObj(ReviewProblems::neededDuplicate)
                        .findFirst();
    }

    /** The statement of need is judged once: by the legal review, or by the only other one there is. */
    static Optional<ReviewKind> judgeOfNeed(List<ReviewRule> required) {
        return required.stream().map(ReviewRule::kind).min(Comparator.naturalOrder());
    }
}
