package ir.peyvand.meetings.contract;

import static ir.peyvand.kit.caller.Role.ATTACHE;
import static ir.peyvand.kit.caller.Role.AUDITOR;
import static ir.peyvand.kit.caller.Role.COMMITTEE;
import static ir.peyvand.kit.caller.Role.GOVERNORATE;
import static ir.peyvand.kit.caller.Role.LEGAL_REVIEWER;
import static ir.peyvand.kit.caller.Role.MISSION;
import static ir.peyvand.kit.caller.Role.OPERATOR;
import static ir.peyvand.kit.caller.Role.PROTOCOL_REVIEWER;
import static ir.peyvand.kit.caller.Role.SECRETARIAT;
import static ir.peyvand.kit.testing.contract.Callers.FOREIGN_PROVINCE;
import static ir.peyvand.kit.testing.contract.Callers.OWN_PROVINCE;
import static ir.peyvand.meetings.MeetingFixtures.as;

import ir.peyvand.kit.caller.Role;
import ir.peyvand.kit.testing.contract.AccessMatrix;
import ir.peyvand.kit.testing.contract.Call;
import ir.peyvand.meetings.MeetingFixtures;
import ir.peyvand.meetings.escalation.EscalationFixtures;
import ir.peyvand.meetings.escalation.LateResolution;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** An escalation is read by whom its resolution concerns, and answered by the office it is with. */
final class EscalationRows {

    private static final String PATH = "/api/v1/escalations";
    private static final String OWN_MISSION = "EMB-TR-ANK";
    private static final String OBJECTION = "{\"kind\": \"object\", \"text\": \"بودجه هنوز نرسیده است\"}";

    private EscalationRows() {}

    static void addTo(AccessMatrix matrix) {
        matrix.row(
                        "listWorkItems",
                        MISSION,
                        ATTACHE,
                        GOVERNORATE,
                        SECRETARIAT,
                        COMMITTEE,
                        LEGAL_REVIEWER,
                        PROTOCOL_REVIEWER,
                        AUDITOR,
                        OPERATOR)
                .shared(Call::plain);
        matrix.row("listEscalations", MeetingRows.READERS).shared(Call::plain);
        reading(matrix, "getEscalation");
        reading(matrix, "listEscalationRevisions");
        matrix.row("answerEscalation", MISSION, ATTACHE, GOVERNORATE, SECRETARIAT, COMMITTEE)
                .own(EscalationRows::ownAnswer, SECRETARIAT)
                .foreignHidden(EscalationRows::foreignAnswer, COMMITTEE);
        matrix.row("runEscalation", OPERATOR).shared(Call::plain);
        matrix.row("listEscalationRules", Role.values()).shared(Call::plain);
        matrix.row("getEscalationRule", Role.values()).shared(EscalationRows::rule);
        matrix.row("setEscalationRule", OPERATOR).shared(EscalationRows::newRule);
    }

    private static void reading(AccessMatrix matrix, String operation) {
        matrix.row(operation, MeetingRows.READERS)
                .ownHidden(() -> step(late(OWN_PROVINCE)), MeetingRows.OWN_READERS)
                .foreignHidden(() -> step(late(FOREIGN_PROVINCE)), MeetingRows.SEE_ALL);
    }

    /** Everybody of the row may know of it. */
    private static Call ownAnswer() {
        return step(late(OWN_PROVINCE).concerning(List.of(OWN_PROVINCE), List.of(OWN_MISSION)))
                .json(OBJECTION);
    }

    private static Call foreignAnswer() {
        return step(late(FOREIGN_PROVINCE).national()).json(OBJECTION);
    }

    private static LateResolution late(String province) {
        return LateResolution.of(province, LocalDate.now(Clock.systemUTC()).minusDays(3));
    }

    /** The first step of the resolution. */
    private static Call step(LateResolution resolution) {
        UUID late = EscalationFixtures.inserted(resolution).id();
        as(MeetingFixtures.OPERATOR).post(PATH + "/run").then().statusCode(200);
        String id = as(MeetingFixtures.COMMITTEE)
                .queryParam("resolution", late)
                .get(PATH)
                .then()
                .statusCode(200)
                .extract()
                .path("items[0].id");
        return Call.on("id", id).ifMatch("\"0\"");
    }

    private static Call rule() {
        return Call.on(
                "id",
                as(MeetingFixtures.OPERATOR).get("/api/v1/escalation-rules").path("items[0].id"));
    }

    private static Call newRule() {
        return Call.plain().json("""
                {"ladder": "matrix-ladder", "effectiveFrom": "2300-01-01", "source": "بخشنامهٔ نمونه",
                 "steps": [{"level": "owner", "delayDays": 2, "recipient": "owner-office", "seat": {"fa": "مسئول اجرا"}}]}
                """);
    }
}
