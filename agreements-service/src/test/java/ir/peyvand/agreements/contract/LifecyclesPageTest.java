package ir.peyvand.agreements.contract;

import ir.peyvand.agreements.agreement.AgreementStatus;
import ir.peyvand.agreements.commitment.CommitmentStatus;
import ir.peyvand.agreements.commitment.ReportStatus;
import ir.peyvand.agreements.outcome.OutcomeStatus;
import ir.peyvand.kit.testing.lifecycle.LifecycleTable;
import org.junit.jupiter.api.Test;

class LifecyclesPageTest {

    @Test
    void thePageShowsTheLifeOfAnAgreementAsTheCodeHasIt() {
        LifecycleTable.assertEqualToCode("Agreement", AgreementStatus.class, AgreementStatus::mayBecome);
    }

    @Test
    void thePageShowsTheLivesOfCommitmentsReportsAndFiguresAsTheCodeHasThem() {
        LifecycleTable.assertEqualToCode("Commitment", CommitmentStatus.class, CommitmentStatus::mayBecome);
        LifecycleTable.assertEqualToCode("ProgressReport", ReportStatus.class, ReportStatus::mayBecome);
        LifecycleTable.assertEqualToCode("Outcome", OutcomeStatus.class, OutcomeStatus::mayBecome);
    }
}
