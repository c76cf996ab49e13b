package ir.peyvand.meetings.contract;

import static ir.peyvand.kit.caller.Role.ATTACHE;
import static ir.peyvand.kit.caller.Role.AUDITOR;
import static ir.peyvand.kit.caller.Role.COMMITTEE;
import static ir.peyvand.kit.caller.Role.COOPERATION_ORGANISATION;
import static ir.peyvand.kit.caller.Role.GOVERNORATE;
import static ir.peyvand.kit.caller.Role.LEGAL_REVIEWER;
import static ir.peyvand.kit.caller.Role.MISSION;
import static ir.peyvand.kit.caller.Role.OPERATOR;
import static ir.peyvand.kit.caller.Role.PROTOCOL_REVIEWER;
import static ir.peyvand.kit.caller.Role.SECRETARIAT;
import static ir.peyvand.kit.testing.contract.Callers.FOREIGN_PROVINCE;
import static ir.peyvand.kit.testing.contract.Callers.OWN_PROVINCE;

import ir.peyvand.kit.caller.Role;
import ir.peyvand.kit.testing.contract.AccessMatrix;
import ir.peyvand.kit.testing.contract.Call;
import ir.peyvand.meetings.BodyFixtures;
import ir.peyvand.meetings.MeetingFixtures;
import java.util.UUID;

/** A directory that everybody reads; an entry is kept by the offices of its province, the committee and operators. */
final class BodyRows {

    static final Role[] KEEPERS = {GOVERNORATE, SECRETARIAT, COMMITTEE, OPERATOR};

    private static final String SEAT = """
            {"role": "head", "post": {"fa": "استاندار"}, "from": "2025-01-01"}
            """;

    private BodyRows() {}

    static void addTo(AccessMatrix matrix) {
        matrix.row("listBodies", Role.values()).shared(Call::plain);
        matrix.row("getBody", Role.values()).shared(() -> on(OWN_PROVINCE));
        matrix.row("registerBody", KEEPERS)
                .own(() -> Call.plain().json(content(OWN_PROVINCE)))
                .foreign(() -> Call.plain().json(content(FOREIGN_PROVINCE)), COMMITTEE, OPERATOR);
        matrix.row("editBody", KEEPERS)
                .own(() -> on(OWN_PROVINCE).json(content(OWN_PROVINCE)))
                .foreign(() -> on(FOREIGN_PROVINCE).json(content(FOREIGN_PROVINCE)), COMMITTEE, OPERATOR);
        matrix.row("addBodyAlias", KEEPERS)
                .own(() -> on(OWN_PROVINCE).json(alias()))
                .foreign(() -> on(FOREIGN_PROVINCE).json(alias()), COMMITTEE, OPERATOR);
        matrix.row("listCompositions", Role.values()).shared(() -> Call.on("id", group()));
        matrix.row("recordComposition", COMMITTEE, OPERATOR)
                .shared(() -> Call.on("id", group()).ifMatch("\"0\"").json(composition()));
        matrix.row(
                        "listSeats",
                        MISSION,
                        ATTACHE,
                        GOVERNORATE,
                        SECRETARIAT,
                        COOPERATION_ORGANISATION,
                        COMMITTEE,
                        LEGAL_REVIEWER,
                        PROTOCOL_REVIEWER,
                        AUDITOR,
                        OPERATOR)
                .shared(() -> on(OWN_PROVINCE));
        matrix.row("takeSeat", KEEPERS)
                .own(() -> on(OWN_PROVINCE).json(SEAT))
                .foreign(() -> on(FOREIGN_PROVINCE).json(SEAT), COMMITTEE, OPERATOR);
        matrix.row("leaveSeat", KEEPERS)
                .own(() -> seated(OWN_PROVINCE))
                .foreign(() -> seated(FOREIGN_PROVINCE), COMMITTEE, OPERATOR);
        matrix.row("listBodyRevisions", GOVERNORATE, SECRETARIAT, COMMITTEE, AUDITOR, OPERATOR)
                .shared(() -> on(OWN_PROVINCE));
    }

    private static String group() {
        return BodyFixtures.group("[\"IR-13\"]", "[\"IQ\"]");
    }

    private static String composition() {
        return """
                {"provinces": ["IR-13", "IR-15"], "countries": ["IQ"], "criteria": [{"fa": "مرز مشترک"}],
                  "effectiveFrom": "2090-01-01"}
                """;
    }

    private static Call seated(String province) {
        Call body = on(province);
        String seat = MeetingFixtures.as(MeetingFixtures.COMMITTEE)
                .header("If-Match", "\"0\"")
                .body(SEAT)
                .post("/api/v1/bodies/" + body.path().get("id") + "/seats")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        return body.path("seat", seat).ifMatch("\"1\"").json("{\"until\": \"2026-05-01\"}");
    }

    private static Call on(String province) {
        return Call.on("id", BodyFixtures.workingGroup(province)).ifMatch("\"0\"");
    }

    private static String content(String province) {
        return """
                {"content": {"kind": "working-group", "name": {"fa": "کارگروه %s"}, "provinces": ["%s"]}}
                """.formatted(UUID.randomUUID(), province);
    }

    private static String alias() {
        return "{\"text\": \"کارگروه " + UUID.randomUUID() + "\", \"language\": \"fa\", \"source\": \"نامهٔ اداری\"}";
    }
}
