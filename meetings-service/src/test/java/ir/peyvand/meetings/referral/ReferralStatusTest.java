package ir.peyvand.meetings.referral;

import static ir.peyvand.meetings.referral.ReferralStatus.ACCEPTED;
import static ir.peyvand.meetings.referral.ReferralStatus.DONE;
import static ir.peyvand.meetings.referral.ReferralStatus.RECEIVED;
import static ir.peyvand.meetings.referral.ReferralStatus.REFUSED;
import static ir.peyvand.meetings.referral.ReferralStatus.SENT;
import static ir.peyvand.meetings.referral.ReferralStatus.WITHDRAWN;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ReferralStatusTest {

    private static final Map<ReferralStatus, Set<ReferralStatus>> FOLLOWING = Map.of(
            SENT, Set.of(RECEIVED, WITHDRAWN),
            RECEIVED, Set.of(ACCEPTED, REFUSED, WITHDRAWN),
            ACCEPTED, Set.of(DONE),
            REFUSED, Set.of(),
            DONE, Set.of(),
            WITHDRAWN, Set.of());

    @Test
    void everyPairIsDecided() {
        for (ReferralStatus from : ReferralStatus.values()) {
            for (ReferralStatus to : ReferralStatus.values()) {
                assertThat(from.mayBecome(to))
                        .as("%s → %s", from, to)
                        .isEqualTo(FOLLOWING.get(from).contains(to));
            }
        }
    }

    @Test
    void onlyWhatIsNotAnsweredAwaitsAnAnswer() {
        assertThat(ReferralStatus.values())
                .filteredOn(ReferralStatus::awaitsAnswer)
                .containsExactly(SENT, RECEIVED);
    }
}
