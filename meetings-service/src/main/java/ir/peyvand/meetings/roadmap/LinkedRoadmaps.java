package ir.peyvand.meetings.roadmap;

import ir.peyvand.kit.caller.Caller;
import ir.peyvand.kit.origin.LinkedRecords;
import ir.peyvand.kit.origin.LinkedRowRepository;
import ir.peyvand.kit.origin.LinkedTable;
import ir.peyvand.kit.sql.Conditions;
import ir.peyvand.meetings.audience.AudienceVisibility;
import jakarta.inject.Singleton;

/** Roadmaps as links of threads: each came from the one that it replaces. */
@Singleton
class LinkedRoadmaps extends LinkedRecords {

    LinkedRoadmaps(LinkedRowRepository rows) {
        super(
                rows,
                LinkedTable.of(RoadmapView.TYPE, "roadmap", "r", "/api/v1/roadmaps/")
                        .withoutReference()
                        .withoutOrigins()
                        .from("replaces", RoadmapView.TYPE));
    }

    @Override
    protected Conditions narrow(Conditions conditions, Caller caller) {
        return AudienceVisibility.of(caller).narrow(conditions, "r");
    }
}
