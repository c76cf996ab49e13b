package ir.peyvand.meetings.law;

import ir.peyvand.kit.caller.Caller;
import ir.peyvand.kit.origin.LinkedRecords;
import ir.peyvand.kit.origin.LinkedRowRepository;
import ir.peyvand.kit.origin.LinkedTable;
import ir.peyvand.kit.sql.Conditions;
import jakarta.inject.Singleton;

/** Laws as links of threads. */
@Singleton
class LinkedLaws extends LinkedRecords {

    LinkedLaws(LinkedRowRepository rows) {
        super(
                rows,
                LinkedTable.of(LawView.TYPE, "law", "l", "/api/v1/obstructive-laws/")
                        .withoutStatus()
                        .withoutOrigins());
    }

    @Override
    protected Conditions narrow(Conditions conditions, Caller caller) {
        return LawAccess.mayRead(caller) ? conditions : conditions.and("false");
    }
}
