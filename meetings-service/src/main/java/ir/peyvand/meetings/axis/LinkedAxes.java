package ir.peyvand.meetings.axis;

import ir.peyvand.kit.caller.Caller;
import ir.peyvand.kit.origin.LinkedRecords;
import ir.peyvand.kit.origin.LinkedRowRepository;
import ir.peyvand.kit.origin.LinkedTable;
import ir.peyvand.kit.sql.Conditions;
import ir.peyvand.meetings.audience.AudienceVisibility;
import jakarta.inject.Singleton;

/** Axes as links of threads; a merged one goes on in another. */
@Singleton
class LinkedAxes extends LinkedRecords {

    LinkedAxes(LinkedRowRepository rows) {
        super(rows, LinkedTable.of(AxisView.TYPE, "axis", "a", "/api/v1/axes/").into("merged_into", AxisView.TYPE));
    }

    @Override
    protected Conditions narrow(Conditions conditions, Caller caller) {
        return AudienceVisibility.of(caller).narrow(conditions, "a");
    }
}
