package ir.peyvand.meetings.contract;

import static io.restassured.RestAssured.given;
import static ir.peyvand.meetings.MeetingFixtures.as;
import static ir.peyvand.meetings.MeetingFixtures.secretariat;
import static ir.peyvand.meetings.resolution.ResolutionFixtures.RESOLUTIONS;
import static ir.peyvand.meetings.resolution.ResolutionFixtures.inDays;

import io.restassured.response.Response;
import ir.peyvand.kit.testing.contract.Call;
import ir.peyvand.kit.testing.contract.Callers;
import ir.peyvand.meetings.MeetingFixtures.Known;
import ir.peyvand.meetings.action.ActionFixtures;
import ir.peyvand.meetings.evidence.EvidenceFixtures;
import ir.peyvand.meetings.evidence.EvidenceFixtures.Shown;
import ir.peyvand.meetings.resolution.ResolutionFixtures;
import java.nio.charset.StandardCharsets;

/** Calls on resolutions and what belongs to them, each on a record made for the occasion. */
final class ResolutionCalls {

    static final String REASON = "{\"reason\": \"اعضا گزارش کارشناسی خواستند\"}";
    private static final byte[] HEADER = "title_fa,deciding_body\n".getBytes(StandardCharsets.UTF_8);

    private ResolutionCalls() {}

    static Call on(Known known) {
        return Call.on("id", known.id()).ifMatch(known.tag());
    }

    static Call registered() {
        return Call.plain()
                .json(ResolutionFixtures.request(ResolutionFixtures.content("IR-03", "راه‌اندازی پنجرهٔ واحد")));
    }

    static Call proposed(String province) {
        return on(ResolutionFixtures.proposed(province));
    }

    static Call edited(String province) {
        return proposed(province)
                .json(ResolutionFixtures.request(ResolutionFixtures.content(province, "راه‌اندازی پنجرهٔ واحد")));
    }

    static Call adopted(String province) {
        return on(ResolutionFixtures.adopted(province));
    }

    static Call started(String province) {
        return on(ResolutionFixtures.started(province));
    }

    /** With evidence, so that it can be said to be done. */
    static Call shown(String province) {
        Known resolution = ResolutionFixtures.started(province);
        EvidenceFixtures.submitted(province, resolution);
        return on(resolution);
    }

    static Call done(String province) {
        return on(EvidenceFixtures.shown(province).resolution());
    }

    static Call lightRule() {
        return Call.plain().json("""
                {"validFrom": "%s", "riskDays": 14, "riskLag": 0.25, "lateLag": 0.5, "riskReportAge": 45,
                 "lateReportAge": 120, "source": "آیین‌نامه"}
                """.formatted(ResolutionFixtures.dayOfNextLightRule()));
    }

    static Call plan(String province) {
        return started(province).json(ActionFixtures.plan(province, "0.6", "0.4"));
    }

    static Call action(String province) {
        Known resolution = ResolutionFixtures.started(province);
        Response planned = ActionFixtures.put(secretariat(province), resolution, ActionFixtures.plan(province, "1"));
        String action = planned.path("actions[0].id");
        return Call.on("id", resolution.id()).path("action", action).ifMatch("*");
    }

    static Call actionReport(String province) {
        return action(province).json("{\"progress\": 0.5, \"text\": \"کار پیش رفت\"}");
    }

    static Call deadline(String province) {
        return Call.on("id", ResolutionFixtures.adopted(province).id())
                .json("{\"dueOn\": \"%s\", \"reason\": \"ماشین‌آلات در گمرک مانده است\"}".formatted(inDays(120)));
    }

    static Call deadlineChange(String province) {
        Known resolution = ResolutionFixtures.adopted(province);
        Known change = Known.of(as(secretariat(province))
                .body("{\"dueOn\": \"%s\", \"reason\": \"ماشین‌آلات در گمرک مانده است\"}".formatted(inDays(120)))
                .post(RESOLUTIONS + "/" + resolution.id() + "/deadline-changes"));
        return Call.on("id", resolution.id()).path("change", change.id()).ifMatch(change.tag());
    }

    static Call evidence(String province) {
        return Call.on("id", ResolutionFixtures.started(province).id()).json(EvidenceFixtures.letter());
    }

    static Call judged(String province) {
        Shown shown = EvidenceFixtures.shown(province);
        return Call.on("id", shown.resolution().id())
                .path("evidence", shown.evidence().id())
                .ifMatch(shown.evidence().tag());
    }

    static Call reportPlan(String province) {
        return Call.on("id", ResolutionFixtures.started(province).id())
                .json("{\"startsOn\": \"%s\", \"endsOn\": \"%s\", \"frequency\": \"monthly\"}"
                        .formatted(inDays(0), inDays(80)));
    }

    /** A resolution with a plan, and its first report. */
    static Call report(String province) {
        Known resolution = ResolutionFixtures.started(province);
        String one = RESOLUTIONS + "/" + resolution.id();
        as(secretariat(province))
                .body("{\"startsOn\": \"%s\", \"endsOn\": \"%s\", \"frequency\": \"monthly\"}"
                        .formatted(inDays(0), inDays(80)))
                .put(one + "/report-plan")
                .then()
                .statusCode(200);
        String report = as(secretariat(province)).get(one + "/reports").path("items[0].id");
        return Call.on("id", resolution.id()).path("report", report).ifMatch("*");
    }

    static Call submittedReport(String province) {
        Call due = report(province);
        as(secretariat(province))
                .header("If-Match", "*")
                .body("{\"text\": \"سه دستگاه آغاز به کار کرد\"}")
                .post(RESOLUTIONS + "/" + due.path().get("id") + "/reports/"
                        + due.path().get("report") + "/submit")
                .then()
                .statusCode(200);
        return due;
    }

    /** A header without rows is a file like any other. */
    static Call file() {
        return Call.plain().body("text/csv", HEADER);
    }

    static Call job(String province) {
        String id = given().header("Authorization", Callers.maker(province).bearer())
                .contentType("text/csv; charset=utf-8")
                .body(HEADER)
                .post(RESOLUTIONS + "/imports")
                .then()
                .statusCode(202)
                .extract()
                .path("id");
        return Call.on("id", id);
    }
}
