package ir.peyvand.meetings.contract;

import ir.peyvand.kit.testing.lifecycle.LifecycleTable;
import ir.peyvand.meetings.deadline.DeadlineChangeStatus;
import ir.peyvand.meetings.evidence.EvidenceStatus;
import ir.peyvand.meetings.report.ReportStatus;
import ir.peyvand.meetings.resolution.ResolutionStatus;
import org.junit.jupiter.api.Test;

class ResolutionLifecyclesTest {

    @Test
    void thePageShowsTheLifeOfAResolutionAsTheCodeHasIt() {
        LifecycleTable.assertEqualToCode("Resolution", ResolutionStatus.class, ResolutionStatus::mayBecome);
    }

    @Test
    void thePageShowsTheLivesOfWhatBelongsToAResolutionAsTheCodeHasThem() {
        LifecycleTable.assertEqualToCode("DeadlineChange", DeadlineChangeStatus.class, DeadlineChangeStatus::mayBecome);
        LifecycleTable.assertEqualToCode("Evidence", EvidenceStatus.class, EvidenceStatus::mayBecome);
        LifecycleTable.assertEqualToCode("ResolutionReport", ReportStatus.class, ReportStatus::mayBecome);
    }
}
