package ir.peyvand.meetings.law;

import static ir.peyvand.meetings.law.RepealRequestStatus.ACCEPTED;
import static ir.peyvand.meetings.law.RepealRequestStatus.DRAFTED;
import static ir.peyvand.meetings.law.RepealRequestStatus.ENACTED;
import static ir.peyvand.meetings.law.RepealRequestStatus.REJECTED;
import static ir.peyvand.meetings.law.RepealRequestStatus.SUBMITTED;
import static ir.peyvand.meetings.law.RepealRequestStatus.UNDER_CONSIDERATION;
import static ir.peyvand.meetings.law.RepealRequestStatus.WITHDRAWN;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RepealRequestStatusTest {

    private static final Map<RepealRequestStatus, Set<RepealRequestStatus>> LEGAL = Map.of(
            DRAFTED,
            EnumSet.of(SUBMITTED, WITHDRAWN),
            SUBMITTED,
            EnumSet.of(UNDER_CONSIDERATION, REJECTED, WITHDRAWN),
            UNDER_CONSIDERATION,
            EnumSet.of(ACCEPTED, REJECTED, WITHDRAWN),
            ACCEPTED,
            EnumSet.of(ENACTED));

    @Test
    void exactlyTheLegalPairsMayFollowEachOther() {
        for (RepealRequestStatus from : RepealRequestStatus.values()) {
            for (RepealRequestStatus to : RepealRequestStatus.values()) {
                assertThat(from.mayBecome(to))
                        .as(from + " → " + to)
                        .isEqualTo(LEGAL.getOrDefault(from, Set.of()).contains(to));
            }
        }
    }
}
