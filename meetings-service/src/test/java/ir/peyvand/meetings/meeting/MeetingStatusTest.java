package ir.peyvand.meetings.meeting;

import static ir.peyvand.meetings.meeting.MeetingStatus.CALLED;
import static ir.peyvand.meetings.meeting.MeetingStatus.CANCELLED;
import static ir.peyvand.meetings.meeting.MeetingStatus.CONCLUDED;
import static ir.peyvand.meetings.meeting.MeetingStatus.DRAFT;
import static ir.peyvand.meetings.meeting.MeetingStatus.HELD;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MeetingStatusTest {

    private static final Map<MeetingStatus, Set<MeetingStatus>> LEGAL = Map.of(
            DRAFT, Set.of(CALLED, CANCELLED),
            CALLED, Set.of(HELD, CANCELLED),
            HELD, Set.of(CONCLUDED),
            CONCLUDED, Set.of(),
            CANCELLED, Set.of());

    @ParameterizedTest
    @EnumSource
    void aMeetingMovesAsTheTableSaysAndNoOtherWay(MeetingStatus from) {
        for (MeetingStatus to : MeetingStatus.values()) {
            assertThat(from.mayBecome(to))
                    .as("%s → %s", from, to)
                    .isEqualTo(LEGAL.getOrDefault(from, Set.of()).contains(to));
        }
    }

    @ParameterizedTest
    @EnumSource
    void aMeetingIsAheadOrPastOrDoesNotTakePlace(MeetingStatus status) {
        assertThat(List.of(status.isAhead(), status.isPast(), status == CANCELLED))
                .containsOnlyOnce(true);
    }
}
