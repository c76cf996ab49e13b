package ir.peyvand.meetings.escalation;

import static ir.peyvand.meetings.escalation.EscalationStatus.ANSWERED;
import static ir.peyvand.meetings.escalation.EscalationStatus.OPEN;
import static ir.peyvand.meetings.escalation.EscalationStatus.PASSED_ON;
import static ir.peyvand.meetings.escalation.EscalationStatus.STOPPED;
import static org.assertj.core.api.Assertions.assertThat;

import ir.peyvand.kit.testing.lifecycle.LifecycleTable;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class EscalationStatusTest {

    private static final Map<EscalationStatus, Set<EscalationStatus>> LEGAL = Map.of(
            OPEN, Set.of(ANSWERED, PASSED_ON, STOPPED),
            ANSWERED, Set.of(),
            PASSED_ON, Set.of(),
            STOPPED, Set.of());

    @Test
    void everyPairIsLegalOrNotAsTheLifecycleSays() {
        for (EscalationStatus from : EscalationStatus.values()) {
            for (EscalationStatus to : EscalationStatus.values()) {
                assertThat(from.mayBecome(to))
                        .as("%s to %s", from, to)
                        .isEqualTo(LEGAL.get(from).contains(to));
            }
        }
    }

    @Test
    void thePageShowsTheLifeOfAnEscalationAsTheCodeHasIt() {
        LifecycleTable.assertEqualToCode("Escalation", EscalationStatus.class, EscalationStatus::mayBecome);
    }
}
