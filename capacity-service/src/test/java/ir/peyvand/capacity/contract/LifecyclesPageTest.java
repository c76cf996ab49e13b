package ir.peyvand.capacity.contract;

import ir.peyvand.capacity.capacity.CapacityStatus;
import ir.peyvand.kit.testing.lifecycle.LifecycleTable;
import org.junit.jupiter.api.Test;

class LifecyclesPageTest {

    @Test
    void thePageShowsTheLifeOfACapacityAsTheCodeHasIt() {
        LifecycleTable.assertEqualToCode("Capacity", CapacityStatus.class, CapacityStatus::mayBecome);
    }
}
