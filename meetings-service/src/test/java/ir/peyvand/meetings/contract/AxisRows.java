package ir.peyvand.meetings.contract;

import static io.restassured.RestAssured.given;
import static ir.peyvand.kit.caller.Role.AUDITOR;
import static ir.peyvand.kit.caller.Role.COMMITTEE;
import static ir.peyvand.kit.caller.Role.GOVERNORATE;
import static ir.peyvand.kit.caller.Role.OPERATOR;
import static ir.peyvand.kit.caller.Role.SECRETARIAT;
import static ir.peyvand.kit.testing.contract.Callers.FOREIGN_PROVINCE;
import static ir.peyvand.kit.testing.contract.Callers.OWN_PROVINCE;
import static ir.peyvand.meetings.contract.MeetingRows.OWN_READERS;
import static ir.peyvand.meetings.contract.MeetingRows.READERS;
import static ir.peyvand.meetings.contract.MeetingRows.SEE_ALL;
import static ir.peyvand.meetings.contract.MeetingRows.WRITERS;

import ir.peyvand.kit.caller.Role;
import ir.peyvand.kit.testing.contract.AccessMatrix;
import ir.peyvand.kit.testing.contract.Call;
import ir.peyvand.kit.testing.contract.Callers;
import ir.peyvand.meetings.AxisStory;
import ir.peyvand.meetings.MeetingFixtures;
import ir.peyvand.meetings.MeetingFixtures.Known;
import ir.peyvand.meetings.MeetingStory;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.UnaryOperator;

/** An axis is its own office's until it is submitted, and then whom it concerns and who takes part in its meeting. */
final class AxisRows {

    private static final byte[] HEADER = "working_group,kind,title_fa\n".getBytes(StandardCharsets.UTF_8);
    private static final String REASON = "{\"reason\": \"گره گشوده شد\"}";

    private AxisRows() {}

    static void addTo(AccessMatrix matrix) {
        matrix.row("listAxes", READERS).shared(Call::plain);
        reading(matrix, "getAxis");
        reading(matrix, "listAxisRevisions");
        matrix.row("registerAxis", WRITERS).shared(() -> Call.plain().json(content()));
        writing(matrix, "editAxis", call -> call.json(content()));
        writing(matrix, "submitAxis", UnaryOperator.identity());
        writing(matrix, "withdrawAxis", call -> call.json(REASON));
        moving(matrix);
        meetings(matrix);
        likeness(matrix);
        imports(matrix);
    }

    private static void reading(AccessMatrix matrix, String operation) {
        matrix.row(operation, READERS)
                .ownHidden(() -> on(AxisStory.submitted(OWN_PROVINCE)), OWN_READERS)
                .foreignHidden(() -> on(AxisStory.submitted(FOREIGN_PROVINCE)), SEE_ALL);
    }

    /** The own province's by its offices; the committee sees it, and writes none of it. A draft of the committee is its own. */
    private static void writing(AccessMatrix matrix, String operation, UnaryOperator<Call> call) {
        matrix.row(operation, WRITERS)
                .own(() -> call.apply(on(AxisStory.draft(OWN_PROVINCE))), GOVERNORATE, SECRETARIAT)
                .foreignHidden(() -> call.apply(on(national())), COMMITTEE);
    }

    private static void moving(AccessMatrix matrix) {
        matrix.row("takeUpAxis", WRITERS)
                .own(() -> takeUp(AxisStory.submitted(OWN_PROVINCE)))
                .foreignHidden(() -> takeUp(AxisStory.submitted(FOREIGN_PROVINCE)), COMMITTEE);
        matrix.row("releaseAxis", WRITERS)
                .own(() -> on(AxisStory.onAgenda(OWN_PROVINCE, MeetingStory.national(OWN_PROVINCE))))
                .foreignHidden(
                        () -> on(AxisStory.onAgenda(FOREIGN_PROVINCE, MeetingStory.national(FOREIGN_PROVINCE))),
                        COMMITTEE);
        matrix.row("splitAxis", WRITERS)
                .own(() -> on(AxisStory.merged("IR-24", OWN_PROVINCE).second()).json(REASON))
                .foreignHidden(
                        () -> on(AxisStory.merged("IR-24", FOREIGN_PROVINCE).second())
                                .json(REASON),
                        COMMITTEE);
    }

    private static void meetings(AccessMatrix matrix) {
        MeetingRows.reading(matrix, "listMeetingAxes", MeetingRows.Preparation.none());
    }

    private static void likeness(AccessMatrix matrix) {
        matrix.row("compareAxis", READERS).shared(() -> Call.plain().json("""
                        {"kind": "problem", "title": {"fa": "توقف کامیون‌ها در گمرک"}, "body": {"fa": "شش روز می‌مانند"},
                          "workingGroup": "non-oil-exports", "subject": "transit", "province": "IR-03"}
                        """));
        reading(matrix, "listAxisLikenesses");
        matrix.row("listAxisSimilarityRules", Role.values()).shared(Call::plain);
        matrix.row("addAxisSimilarityRule", OPERATOR).shared(AxisRows::rule);
    }

    /** Each begins on a day of its own. */
    private static Call rule() {
        int day = ThreadLocalRandom.current().nextInt(300_000);
        return Call.plain().json("""
                {"weights": {"title": 0.5, "text": 0.2, "subject": 0.08, "countries": 0.08, "kind": 0.08,
                  "workingGroup": 0.06}, "threshold": 0.7, "validFrom": "%s", "source": "آزمون"}
                """.formatted(LocalDate.of(2100, 1, 1).plusDays(day)));
    }

    /** What an import may hold is judged row by row; a job belongs to the province that sent the file. */
    private static void imports(AccessMatrix matrix) {
        Role[] readers = {GOVERNORATE, SECRETARIAT, COMMITTEE, AUDITOR, OPERATOR};
        matrix.row("importAxes", GOVERNORATE, SECRETARIAT, OPERATOR)
                .shared(() -> Call.plain().body("text/csv", HEADER));
        matrix.row("listAxisImports", readers).shared(Call::plain);
        matrix.row("getAxisImportTemplate", readers).shared(Call::plain);
        for (String operation : new String[] {"getAxisImport", "listAxisImportRows"}) {
            matrix.row(operation, readers)
                    .own(() -> job(OWN_PROVINCE))
                    .foreignHidden(() -> job(FOREIGN_PROVINCE), COMMITTEE, AUDITOR, OPERATOR);
        }
    }

    private static Call job(String province) {
        String id = given().header("Authorization", Callers.maker(province).bearer())
                .contentType("text/csv; charset=utf-8")
                .body(HEADER)
                .post("/api/v1/axes/imports")
                .then()
                .statusCode(202)
                .extract()
                .path("id");
        return Call.on("id", id);
    }

    private static Known national() {
        return AxisStory.registered(MeetingFixtures.COMMITTEE, content());
    }

    private static Call takeUp(Known axis) {
        Known meeting = MeetingStory.national(OWN_PROVINCE);
        return on(axis).json("{\"meeting\": \"" + meeting.id() + "\"}");
    }

    static String content() {
        return AxisStory.problem(AxisStory.title(), null);
    }

    static Call on(Known axis) {
        return Call.on("id", axis.id()).ifMatch(axis.tag());
    }
}
