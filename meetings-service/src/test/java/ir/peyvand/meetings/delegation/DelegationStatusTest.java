package ir.peyvand.meetings.delegation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DelegationStatusTest {

    private static final Map<DelegationStatus, Set<DelegationStatus>> LEGAL = Map.of(
            DelegationStatus.REQUESTED,
            EnumSet.of(DelegationStatus.GRANTED, DelegationStatus.REFUSED, DelegationStatus.WITHDRAWN),
            DelegationStatus.GRANTED,
            EnumSet.of(DelegationStatus.REVOKED, DelegationStatus.EXPIRED));

    @Test
    void exactlyTheLegalPairsMayFollowEachOther() {
        for (DelegationStatus from : DelegationStatus.values()) {
            for (DelegationStatus to : DelegationStatus.values()) {
                assertThat(from.mayBecome(to))
                        .as(from + " → " + to)
                        .isEqualTo(LEGAL.getOrDefault(from, Set.of()).contains(to));
            }
        }
    }

    @Test
    void aGrantedOneExpiresTheDayAfterItsLastAndNoOtherDoes() {
        LocalDate last = LocalDate.of(2026, 3, 20);

        assertThat(DelegationStatus.GRANTED.on(last, last)).isEqualTo(DelegationStatus.GRANTED);
        assertThat(DelegationStatus.GRANTED.on(last.plusDays(1), last)).isEqualTo(DelegationStatus.EXPIRED);
        assertThat(DelegationStatus.REQUESTED.on(last.plusDays(1), last)).isEqualTo(DelegationStatus.REQUESTED);
        assertThat(DelegationStatus.REVOKED.on(last.plusDays(1), last)).isEqualTo(DelegationStatus.REVOKED);
    }
}
