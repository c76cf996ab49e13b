package ir.peyvand.meetings.axis;

import static ir.peyvand.meetings.axis.AxisStatus.ADOPTED;
import static ir.peyvand.meetings.axis.AxisStatus.DRAFT;
import static ir.peyvand.meetings.axis.AxisStatus.MERGED;
import static ir.peyvand.meetings.axis.AxisStatus.SUBMITTED;
import static ir.peyvand.meetings.axis.AxisStatus.WITHDRAWN;
import static org.assertj.core.api.Assertions.assertThat;

import ir.peyvand.kit.testing.lifecycle.LifecycleTable;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AxisStatusTest {

    private static final Map<AxisStatus, Set<AxisStatus>> LEGAL = Map.of(
            DRAFT, Set.of(SUBMITTED, WITHDRAWN),
            SUBMITTED, Set.of(MERGED, ADOPTED, WITHDRAWN),
            MERGED, Set.of(SUBMITTED),
            ADOPTED, Set.of(),
            WITHDRAWN, Set.of());

    @Test
    void everyPairIsLegalOrNotAsTheLifecycleSays() {
        for (AxisStatus from : AxisStatus.values()) {
            for (AxisStatus to : AxisStatus.values()) {
                assertThat(from.mayBecome(to))
                        .as("%s to %s", from, to)
                        .isEqualTo(LEGAL.get(from).contains(to));
            }
        }
    }

    @Test
    void thePageShowsTheLifeOfAnAxisAsTheCodeHasIt() {
        LifecycleTable.assertEqualToCode("Axis", AxisStatus.class, AxisStatus::mayBecome);
    }
}
