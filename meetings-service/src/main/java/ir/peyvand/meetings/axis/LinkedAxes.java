package ir.peyvand.meetings.axis;

import ir.peyvand.kit.caller.Caller;
import ir.peyvand.kit.origin.LinkedRecords;
import ir.peyvand.kit.origin.LinkedRowRepository;
import ir.peyvand.kit.origin.LinkedTable;
import ir.peyvand.kit.sql.Conditions;
import ir.peyvand.meetings.audience.AudienceVisibility;
import ir.peyvand.meetings.meeting.MeetingView;
import jakarta.inject.Singleton;

/** Axes as links of threads: each came from the meeting that takes it up; a merged one goes on in another. */
@Singleton
class LinkedAxes extends LinkedRecords {

    LinkedAxes(LinkedRowRepository rows) {
        super(
                rows,
                LinkedTable.of(AxisView.TYPE, "axis", "a", "/api/v1/axes/")
                        .from("meeting_id", MeetingView.TYPE)
                        .into("merged_into", AxisView.TYPE));
    }

    @Override
    protected Conditions narrow(Conditions conditions, Caller caller) {
        return AudienceVisibility.of(caller).narrow(conditions, "a");
    }
}
