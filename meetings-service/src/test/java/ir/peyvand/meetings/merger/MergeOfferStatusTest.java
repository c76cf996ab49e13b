package ir.peyvand.meetings.merger;

import static ir.peyvand.meetings.merger.MergeOfferStatus.ACCEPTED;
import static ir.peyvand.meetings.merger.MergeOfferStatus.DECLINED;
import static ir.peyvand.meetings.merger.MergeOfferStatus.OFFERED;
import static ir.peyvand.meetings.merger.MergeOfferStatus.WITHDRAWN;
import static org.assertj.core.api.Assertions.assertThat;

import ir.peyvand.kit.testing.lifecycle.LifecycleTable;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class MergeOfferStatusTest {

    private static final Map<MergeOfferStatus, Set<MergeOfferStatus>> LEGAL = Map.of(
            OFFERED, Set.of(ACCEPTED, DECLINED, WITHDRAWN),
            ACCEPTED, Set.of(),
            DECLINED, Set.of(),
            WITHDRAWN, Set.of());

    @Test
    void everyPairIsLegalOrNotAsTheLifecycleSays() {
        for (MergeOfferStatus from : MergeOfferStatus.values()) {
            for (MergeOfferStatus to : MergeOfferStatus.values()) {
                assertThat(from.mayBecome(to))
                        .as("%s to %s", from, to)
                        .isEqualTo(LEGAL.get(from).contains(to));
            }
        }
    }

    @Test
    void thePageShowsTheLifeOfAnOfferAsTheCodeHasIt() {
        LifecycleTable.assertEqualToCode("MergeOffer", MergeOfferStatus.class, MergeOfferStatus::mayBecome);
    }
}
