package ir.peyvand.meetings.law;

import ir.peyvand.kit.caller.Caller;
import ir.peyvand.kit.origin.LinkedRecords;
import ir.peyvand.kit.origin.LinkedRowRepository;
import ir.peyvand.kit.origin.LinkedTable;
import ir.peyvand.kit.sql.Conditions;
import jakarta.inject.Singleton;

/** Requests as links of threads: each came from its law. */
@Singleton
class LinkedRepealRequests extends LinkedRecords {

    LinkedRepealRequests(LinkedRowRepository rows) {
        super(
                rows,
                LinkedTable.of(
                                RepealRequestView.TYPE,
                                "repeal_request",
                                "q",
                                "/api/v1/obstructive-laws/repeal-requests/")
                        .titled("(select l.title from law l where l.id = q.law_id)")
                        .withoutReference()
                        .withoutOrigins()
                        .from("law_id", LawView.TYPE));
    }

    @Override
    protected Conditions narrow(Conditions conditions, Caller caller) {
        LawVisibility visibility = LawVisibility.of(caller);
        return visibility.bind(conditions, visibility.requests()).and(visibility.requests());
    }
}
