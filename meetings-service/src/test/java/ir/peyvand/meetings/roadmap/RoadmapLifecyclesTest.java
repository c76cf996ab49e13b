package ir.peyvand.meetings.roadmap;

import ir.peyvand.kit.testing.lifecycle.LifecycleTable;
import org.junit.jupiter.api.Test;

class RoadmapLifecyclesTest {

    @Test
    void thePageShowsTheLivesOfRoadmapsAndMeasurementsAsTheCodeHasThem() {
        LifecycleTable.assertEqualToCode("Roadmap", RoadmapStatus.class, RoadmapStatus::mayBecome);
        LifecycleTable.assertEqualToCode("Measurement", MeasurementStatus.class, MeasurementStatus::mayBecome);
    }
}
