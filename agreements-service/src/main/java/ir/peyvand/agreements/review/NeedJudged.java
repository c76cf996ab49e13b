package ir.peyvand.agreements.review;

import ir.peyvand.kit.caller.Caller;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A reviewer has judged the need for an agreement. Observers run in the transaction of the judgement, so that the outcome is
 * kept with the other records as well; what they refuse was not judged.
 *
 * @param likenesses what does not follow from the outcome
 */
public record NeedJudged(
        UUID agreement, NeedOutcome outcome, String reason, List<JudgedLikeness> likenesses, Caller by, Instant at) {}
