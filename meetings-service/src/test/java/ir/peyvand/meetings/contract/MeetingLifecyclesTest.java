package ir.peyvand.meetings.contract;

import ir.peyvand.kit.testing.lifecycle.LifecycleTable;
import ir.peyvand.meetings.meeting.MeetingStatus;
import ir.peyvand.meetings.minutes.MinutesStatus;
import org.junit.jupiter.api.Test;

class MeetingLifecyclesTest {

    @Test
    void thePageShowsTheLifeOfAMeetingAsTheCodeHasIt() {
        LifecycleTable.assertEqualToCode("Meeting", MeetingStatus.class, MeetingStatus::mayBecome);
    }

    @Test
    void thePageShowsTheLifeOfMinutesAsTheCodeHasIt() {
        LifecycleTable.assertEqualToCode("Minutes", MinutesStatus.class, MinutesStatus::mayBecome);
    }
}
