package ir.peyvand.meetings.contract;

import ir.peyvand.kit.testing.lifecycle.LifecycleTable;
import ir.peyvand.meetings.referral.ReferralStatus;
import org.junit.jupiter.api.Test;

class ReferralLifecyclesTest {

    @Test
    void thePageShowsTheLifeOfAReferralAsTheCodeHasIt() {
        LifecycleTable.assertEqualToCode("Referral", ReferralStatus.class, ReferralStatus::mayBecome);
    }
}
