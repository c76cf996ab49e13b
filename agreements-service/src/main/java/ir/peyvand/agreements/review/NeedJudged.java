package ir.peyvand.agreements.review;

import ir.peyvand.kit.caller.Caller;
import java.time.Instant;
import java.util.UUID;

/**
 * A reviewer has judged an agreement's statement of need. Observers run in the transaction of the judgement, so that the
 * outcome can be kept with the other document as well.
 */
public record NeedJudged(UUID agreement, NeedOutcome outcome, String reason, Caller by, Instant at) {}
