package ir.peyvand.meetings.body;

import ir.peyvand.kit.caller.Caller;
import ir.peyvand.kit.origin.LinkedRecords;
import ir.peyvand.kit.origin.LinkedRowRepository;
import ir.peyvand.kit.origin.LinkedTable;
import ir.peyvand.kit.sql.Conditions;
import jakarta.inject.Singleton;

/** Bodies as links of threads: a directory that everybody reads. */
@Singleton
class LinkedBodies extends LinkedRecords {

    LinkedBodies(LinkedRowRepository rows) {
        super(
                rows,
                LinkedTable.of(BodyView.TYPE, "body", "b", "/api/v1/bodies/")
                        .titled("b.name")
                        .withReference("b.code")
                        .withoutStatus()
                        .withoutOrigins());
    }

    @Override
    protected Conditions narrow(Conditions conditions, Caller caller) {
        return conditions;
    }
}
