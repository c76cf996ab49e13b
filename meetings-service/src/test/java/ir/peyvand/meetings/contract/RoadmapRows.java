package ir.peyvand.meetings.contract;

import static ir.peyvand.kit.caller.Role.ATTACHE;
import static ir.peyvand.kit.caller.Role.AUDITOR;
import static ir.peyvand.kit.caller.Role.COMMITTEE;
import static ir.peyvand.kit.caller.Role.GOVERNORATE;
import static ir.peyvand.kit.caller.Role.MISSION;
import static ir.peyvand.kit.caller.Role.OPERATOR;
import static ir.peyvand.kit.caller.Role.SECRETARIAT;
import static ir.peyvand.kit.testing.contract.Callers.FOREIGN_PROVINCE;
import static ir.peyvand.kit.testing.contract.Callers.OWN_PROVINCE;

import ir.peyvand.kit.caller.Role;
import ir.peyvand.kit.testing.contract.AccessMatrix;
import ir.peyvand.kit.testing.contract.Call;
import ir.peyvand.kit.testing.contract.Callers;
import ir.peyvand.meetings.BodyFixtures;
import ir.peyvand.meetings.MeetingFixtures.Known;
import ir.peyvand.meetings.roadmap.RoadmapFixtures;

/** Roadmaps: a province's offices keep those of its bodies; everybody who takes part measures. */
final class RoadmapRows {

    private static final Role[] READERS = {MISSION, ATTACHE, GOVERNORATE, SECRETARIAT, COMMITTEE, AUDITOR, OPERATOR};
    private static final Role[] WRITERS = {GOVERNORATE, SECRETARIAT, COMMITTEE};
    private static final String REASON = "{\"reason\": \"به کار نمی‌آید\"}";

    private RoadmapRows() {}

    static void addTo(AccessMatrix matrix) {
        matrix.row("listRoadmaps", READERS).shared(Call::plain);
        matrix.row("draftRoadmap", WRITERS)
                .own(() -> Call.plain().json(RoadmapFixtures.content(BodyFixtures.workingGroup(OWN_PROVINCE), "")));
        for (String operation : new String[] {"getRoadmap", "listRoadmapRevisions"}) {
            matrix.row(operation, READERS)
                    .ownHidden(() -> draft(OWN_PROVINCE), GOVERNORATE, SECRETARIAT, COMMITTEE, AUDITOR, OPERATOR)
                    .foreignHidden(() -> draft(FOREIGN_PROVINCE), COMMITTEE, AUDITOR, OPERATOR);
        }
        matrix.row("editRoadmap", WRITERS)
                .own(() -> edited(OWN_PROVINCE))
                .foreignHidden(() -> edited(FOREIGN_PROVINCE), COMMITTEE);
        matrix.row("adoptRoadmap", WRITERS)
                .own(() -> draft(OWN_PROVINCE))
                .foreignHidden(() -> draft(FOREIGN_PROVINCE), COMMITTEE);
        matrix.row("withdrawRoadmap", WRITERS)
                .own(() -> draft(OWN_PROVINCE).json(REASON))
                .foreignHidden(() -> draft(FOREIGN_PROVINCE).json(REASON), COMMITTEE);
        measurements(matrix);
    }

    private static void measurements(AccessMatrix matrix) {
        matrix.row("listRoadmapMeasurements", READERS)
                .ownHidden(() -> standing(OWN_PROVINCE), GOVERNORATE, SECRETARIAT, COMMITTEE, AUDITOR, OPERATOR)
                .foreignHidden(() -> standing(FOREIGN_PROVINCE), COMMITTEE, AUDITOR, OPERATOR);
        matrix.row("recordRoadmapMeasurement", WRITERS)
                .own(() -> measuring(OWN_PROVINCE))
                .foreignHidden(() -> measuring(FOREIGN_PROVINCE), COMMITTEE);
        matrix.row("verifyRoadmapMeasurement", WRITERS)
                .own(() -> measured(OWN_PROVINCE))
                .foreignHidden(() -> measured(FOREIGN_PROVINCE), COMMITTEE);
        matrix.row("refuseRoadmapMeasurement", WRITERS)
                .own(() -> measured(OWN_PROVINCE).json(REASON))
                .foreignHidden(() -> measured(FOREIGN_PROVINCE).json(REASON), COMMITTEE);
    }

    private static Call draft(String province) {
        Known known = RoadmapFixtures.drafted(Callers.maker(province), BodyFixtures.workingGroup(province), "");
        return Call.on("id", known.id()).ifMatch(known.tag());
    }

    private static Call edited(String province) {
        String body = BodyFixtures.workingGroup(province);
        Known known = RoadmapFixtures.drafted(Callers.maker(province), body, "");
        return Call.on("id", known.id()).ifMatch(known.tag()).json(RoadmapFixtures.content(body, ""));
    }

    private static Call standing(String province) {
        return Call.on("id", adopted(province));
    }

    private static Call measuring(String province) {
        return standing(province)
                .json(
                        "{\"indicator\": \"joint-projects\", \"on\": \"2020-01-01\", \"value\": 3, \"source\": \"گزارش\"}");
    }

    private static Call measured(String province) {
        String roadmap = adopted(province);
        String measurement = RoadmapFixtures.measure(
                        Callers.maker(province), roadmap, "joint-projects", "2020-01-01", "3")
                .path("id");
        return Call.on("id", roadmap).path("measurement", measurement);
    }

    private static String adopted(String province) {
        return RoadmapFixtures.adopted(
                        Callers.maker(province), Callers.checker(province), BodyFixtures.workingGroup(province))
                .id();
    }
}
