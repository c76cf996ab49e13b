package ir.peyvand.meetings.contract;

import ir.peyvand.kit.testing.lifecycle.LifecycleTable;
import ir.peyvand.meetings.delegation.DelegationStatus;
import ir.peyvand.meetings.delegation.ReservationStatus;
import ir.peyvand.meetings.law.RepealRequestStatus;
import org.junit.jupiter.api.Test;

class DelegationLifecyclesTest {

    @Test
    void thePageShowsTheLivesOfDelegationsAndTheirReservationsAsTheCodeHasThem() {
        LifecycleTable.assertEqualToCode("Delegation", DelegationStatus.class, DelegationStatus::mayBecome);
        LifecycleTable.assertEqualToCode("Reservation", ReservationStatus.class, ReservationStatus::mayBecome);
    }

    @Test
    void thePageShowsTheLifeOfARepealRequestAsTheCodeHasIt() {
        LifecycleTable.assertEqualToCode("RepealRequest", RepealRequestStatus.class, RepealRequestStatus::mayBecome);
    }
}
