package ir.peyvand.meetings.delegation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ReservationStatusTest {

    private static final Map<ReservationStatus, Set<ReservationStatus>> LEGAL = Map.of(
            ReservationStatus.RESERVED,
            EnumSet.of(ReservationStatus.USED, ReservationStatus.RELEASED, ReservationStatus.LAPSED),
            ReservationStatus.LAPSED,
            EnumSet.of(ReservationStatus.USED));

    @Test
    void exactlyTheLegalPairsMayFollowEachOther() {
        for (ReservationStatus from : ReservationStatus.values()) {
            for (ReservationStatus to : ReservationStatus.values()) {
                assertThat(from.mayBecome(to))
                        .as(from + " → " + to)
                        .isEqualTo(LEGAL.getOrDefault(from, Set.of()).contains(to));
            }
        }
    }

    @Test
    void aReservationLapsesAtItsMoment() {
        Instant end = Instant.parse("2026-02-01T10:00:00Z");

        assertThat(ReservationStatus.RESERVED.at(end.minusMillis(1), end)).isEqualTo(ReservationStatus.RESERVED);
        assertThat(ReservationStatus.RESERVED.at(end, end)).isEqualTo(ReservationStatus.LAPSED);
        assertThat(ReservationStatus.USED.at(end, end)).isEqualTo(ReservationStatus.USED);
    }
}
