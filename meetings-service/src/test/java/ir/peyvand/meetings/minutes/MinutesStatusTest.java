package ir.peyvand.meetings.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MinutesStatusTest {

    @ParameterizedTest
    @EnumSource
    void minutesAreApprovedOnceAndNeverAfterwardsADraft(MinutesStatus from) {
        for (MinutesStatus to : MinutesStatus.values()) {
            assertThat(from.mayBecome(to))
                    .as("%s → %s", from, to)
                    .isEqualTo(from == MinutesStatus.DRAFT && to == MinutesStatus.APPROVED);
        }
    }
}
