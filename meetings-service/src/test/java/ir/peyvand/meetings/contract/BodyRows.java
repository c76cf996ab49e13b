package ir.peyvand.meetings.contract;

import static ir.peyvand.kit.caller.Role.AUDITOR;
import static ir.peyvand.kit.caller.Role.COMMITTEE;
import static ir.peyvand.kit.caller.Role.GOVERNORATE;
import static ir.peyvand.kit.caller.Role.OPERATOR;
import static ir.peyvand.kit.caller.Role.SECRETARIAT;
import static ir.peyvand.kit.testing.contract.Callers.FOREIGN_PROVINCE;
import static ir.peyvand.kit.testing.contract.Callers.OWN_PROVINCE;

import ir.peyvand.kit.caller.Role;
import ir.peyvand.kit.testing.contract.AccessMatrix;
import ir.peyvand.kit.testing.contract.Call;
import ir.peyvand.meetings.BodyFixtures;
import java.util.UUID;

/** A directory that everybody reads; an entry is kept by the offices of its province, the committee and operators. */
final class BodyRows {

    static final Role[] KEEPERS = {GOVERNORATE, SECRETARIAT, COMMITTEE, OPERATOR};

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
        matrix.row("listBodyRevisions", GOVERNORATE, SECRETARIAT, COMMITTEE, AUDITOR, OPERATOR)
                .shared(() -> on(OWN_PROVINCE));
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
