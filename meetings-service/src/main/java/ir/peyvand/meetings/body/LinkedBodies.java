package ir.peyvand.meetings.body;

import com.fasterxml.jackson.databind.ObjectMapper;
import ir.peyvand.kit.caller.Caller;
import ir.peyvand.kit.origin.LinkedRecords;
import ir.peyvand.kit.origin.LinkedTable;
import ir.peyvand.kit.sql.Conditions;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;

/** Bodies as links of threads: a directory that everybody reads. */
@Singleton
class LinkedBodies extends LinkedRecords {

    LinkedBodies(EntityManager entities, ObjectMapper json) {
        super(
                entities,
                json,
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
