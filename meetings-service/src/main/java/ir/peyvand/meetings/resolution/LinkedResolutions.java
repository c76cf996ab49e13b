package ir.peyvand.meetings.resolution;

import ir.peyvand.kit.caller.Caller;
import ir.peyvand.kit.origin.LinkedRecords;
import ir.peyvand.kit.origin.LinkedRowRepository;
import ir.peyvand.kit.origin.LinkedTable;
import ir.peyvand.kit.sql.Conditions;
import ir.peyvand.meetings.audience.AudienceVisibility;
import jakarta.inject.Singleton;

/** Resolutions as links of threads: each came from its axis, and from the meeting that resolved it. */
@Singleton
class LinkedResolutions extends LinkedRecords {

    LinkedResolutions(LinkedRowRepository rows) {
        super(
                rows,
                LinkedTable.of(ResolutionView.TYPE, "resolution", "r", "/api/v1/resolutions/")
                        .from("axis_id", "axis")
                        .from("meeting_id", "meeting"));
    }

    @Override
    protected Conditions narrow(Conditions conditions, Caller caller) {
        return AudienceVisibility.of(caller).narrow(conditions, "r");
    }
}
