package ir.peyvand.capacity.search;

import ir.peyvand.kit.change.ChangeFollowers;
import ir.peyvand.kit.change.ChangeSealer;
import ir.peyvand.kit.problem.Problem;
import ir.peyvand.kit.problem.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;

/** Whether the index can be asked yet, and when it holds what this instance has written. */
@ApplicationScoped
class IndexFreshness {

    /** How long a reader waits for this instance's own latest writes. */
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(3);

    private static final int SECONDS_UNTIL_BUILT = 10;

    private final IndexFollower follower;
    private final ChangeSealer sealer;
    private final ChangeFollowers followers;

    IndexFreshness(IndexFollower follower, ChangeSealer sealer, ChangeFollowers followers) {
        this.follower = follower;
        this.sealer = sealer;
        this.followers = followers;
    }

    /**
     * Waits for this instance's own writes.
     *
     * @throws Problem 503 while the index is still being built: it would answer with too little, which is worse than no
     *     answer
     */
    void await() {
        if (!follower.isBuilt()) {
            throw Problems.unavailable(SECONDS_UNTIL_BUILT);
        }
        if (sealer.settle(LONGEST_WAIT)) {
            followers.settle(LONGEST_WAIT);
        }
    }
}
