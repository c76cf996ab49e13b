package ir.peyvand.meetings.meeting;

import ir.peyvand.kit.caller.Caller;
import ir.peyvand.kit.origin.LinkedRecords;
import ir.peyvand.kit.origin.LinkedRowRepository;
import ir.peyvand.kit.origin.LinkedTable;
import ir.peyvand.kit.sql.Conditions;
import ir.peyvand.meetings.audience.AudienceVisibility;
import jakarta.inject.Singleton;

/** Meetings as links of threads; one that follows another came from it. */
@Singleton
class LinkedMeetings extends LinkedRecords {

    LinkedMeetings(LinkedRowRepository rows) {
        super(
                rows,
                LinkedTable.of(MeetingView.TYPE, "meeting", "m", "/api/v1/meetings/")
                        .from("previous_id", MeetingView.TYPE));
    }

    @Override
    protected Conditions narrow(Conditions conditions, Caller caller) {
        return AudienceVisibility.of(caller).narrow(conditions, "m");
    }
}
