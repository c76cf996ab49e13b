package ir.peyvand.meetings.escalation;

import ir.peyvand.kit.caller.Caller;
import ir.peyvand.kit.origin.LinkedRecords;
import ir.peyvand.kit.origin.LinkedRowRepository;
import ir.peyvand.kit.origin.LinkedTable;
import ir.peyvand.kit.sql.Conditions;
import ir.peyvand.meetings.resolution.ResolutionView;
import jakarta.inject.Singleton;

/** Steps of a ladder as links of threads: each came from the late resolution and goes by its title. */
@Singleton
class LinkedEscalations extends LinkedRecords {

    LinkedEscalations(LinkedRowRepository rows) {
        super(
                rows,
                LinkedTable.of(EscalationView.TYPE, "escalation", "e", EscalationView.PATH)
                        .titled("(select r.title from resolution r where r.id = e.resolution_id)")
                        .withoutReference()
                        .withoutOrigins()
                        .from("resolution_id", ResolutionView.TYPE));
    }

    @Override
    protected Conditions narrow(Conditions conditions, Caller caller) {
        return EscalationVisibility.of(caller).narrow(conditions);
    }
}
