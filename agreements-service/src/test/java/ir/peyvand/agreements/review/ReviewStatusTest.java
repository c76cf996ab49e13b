package ir.peyvand.agreements.review;

import static ir.peyvand.agreements.review.ReviewStatus.APPROVED;
import static ir.peyvand.agreements.review.ReviewStatus.CANCELLED;
import static ir.peyvand.agreements.review.ReviewStatus.OPEN;
import static ir.peyvand.agreements.review.ReviewStatus.RETURNED;
import static ir.peyvand.agreements.review.ReviewStatus.TAKEN;
import static org.assertj.core.api.Assertions.assertThat;

import ir.peyvand.kit.testing.lifecycle.LifecycleTable;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ReviewStatusTest {

    private static final Map<ReviewStatus, Set<ReviewStatus>> LEGAL = Map.of(
            OPEN, Set.of(TAKEN, CANCELLED),
            TAKEN, Set.of(OPEN, APPROVED, RETURNED, CANCELLED),
            APPROVED, Set.of(),
            RETURNED, Set.of(),
            CANCELLED, Set.of());

    @Test
    void everyPairIsLegalOrNotAsTheLifecycleSays() {
        for (ReviewStatus from : ReviewStatus.values()) {
            for (ReviewStatus to : ReviewStatus.values()) {
                assertThat(from.mayBecome(to))
                        .as("%s to %s", from, to)
                        .isEqualTo(LEGAL.get(from).contains(to));
            }
        }
    }

    @Test
    void thePageShowsTheLifeOfAReviewAsTheCodeHasIt() {
        LifecycleTable.assertEqualToCode("Review", ReviewStatus.class, ReviewStatus::mayBecome);
    }
}
