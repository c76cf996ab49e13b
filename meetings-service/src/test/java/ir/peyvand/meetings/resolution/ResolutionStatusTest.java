package ir.peyvand.meetings.resolution;

import static ir.peyvand.meetings.resolution.ResolutionStatus.ADOPTED;
import static ir.peyvand.meetings.resolution.ResolutionStatus.DONE;
import static ir.peyvand.meetings.resolution.ResolutionStatus.IN_PROGRESS;
import static ir.peyvand.meetings.resolution.ResolutionStatus.POSTPONED;
import static ir.peyvand.meetings.resolution.ResolutionStatus.PROPOSED;
import static ir.peyvand.meetings.resolution.ResolutionStatus.REJECTED;
import static ir.peyvand.meetings.resolution.ResolutionStatus.VERIFIED;
import static ir.peyvand.meetings.resolution.ResolutionStatus.WITHDRAWN;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ResolutionStatusTest {

    private static final Map<ResolutionStatus, Set<ResolutionStatus>> LEGAL = Map.of(
            PROPOSED, Set.of(ADOPTED, POSTPONED, WITHDRAWN, REJECTED),
            POSTPONED, Set.of(ADOPTED, WITHDRAWN, REJECTED),
            ADOPTED, Set.of(IN_PROGRESS, WITHDRAWN),
            IN_PROGRESS, Set.of(DONE, WITHDRAWN),
            DONE, Set.of(VERIFIED, IN_PROGRESS),
            VERIFIED, Set.of(IN_PROGRESS),
            WITHDRAWN, Set.of(),
            REJECTED, Set.of());

    @Test
    void everyPairIsLegalOrNotAsTheLifecycleSays() {
        for (ResolutionStatus from : ResolutionStatus.values()) {
            for (ResolutionStatus to : ResolutionStatus.values()) {
                assertThat(from.mayBecome(to))
                        .as("%s to %s", from, to)
                        .isEqualTo(LEGAL.get(from).contains(to));
            }
        }
    }

    @Test
    void whatIsUndecidedIsNeverCarriedOut() {
        for (ResolutionStatus status : ResolutionStatus.values()) {
            assertThat(status.isUndecided() && status.isLive()).as("%s", status).isFalse();
            assertThat(status.isLive() && !status.counts()).as("%s", status).isFalse();
        }
    }
}
