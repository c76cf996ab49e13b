package ir.peyvand.meetings.roadmap;

import static ir.peyvand.meetings.roadmap.RoadmapStatus.ADOPTED;
import static ir.peyvand.meetings.roadmap.RoadmapStatus.DRAFT;
import static ir.peyvand.meetings.roadmap.RoadmapStatus.SUPERSEDED;
import static ir.peyvand.meetings.roadmap.RoadmapStatus.WITHDRAWN;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RoadmapStatusTest {

    private static final Map<RoadmapStatus, Set<RoadmapStatus>> LEGAL = Map.of(
            DRAFT, Set.of(ADOPTED, WITHDRAWN),
            ADOPTED, Set.of(SUPERSEDED),
            SUPERSEDED, Set.of(),
            WITHDRAWN, Set.of());

    @Test
    void everyPairIsLegalOrNotAsTheLifecycleSays() {
        for (RoadmapStatus from : RoadmapStatus.values()) {
            for (RoadmapStatus to : RoadmapStatus.values()) {
                assertThat(from.mayBecome(to))
                        .as("%s to %s", from, to)
                        .isEqualTo(LEGAL.get(from).contains(to));
            }
        }
    }

    @Test
    void onlyAClaimIsJudged() {
        for (MeasurementStatus from : MeasurementStatus.values()) {
            for (MeasurementStatus to : MeasurementStatus.values()) {
                boolean judging = from == MeasurementStatus.CLAIMED && to != MeasurementStatus.CLAIMED;
                assertThat(from.mayBecome(to)).as("%s to %s", from, to).isEqualTo(judging);
            }
        }
    }
}
