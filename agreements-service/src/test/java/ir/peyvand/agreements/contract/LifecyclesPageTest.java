package ir.peyvand.agreements.contract;

import ir.peyvand.agreements.agreement.AgreementStatus;
import ir.peyvand.kit.testing.lifecycle.LifecycleTable;
import org.junit.jupiter.api.Test;

class LifecyclesPageTest {

    @Test
    void thePageShowsTheLifeOfAnAgreementAsTheCodeHasIt() {
        LifecycleTable.assertEqualToCode("Agreement", AgreementStatus.class, AgreementStatus::mayBecome);
    }
}
