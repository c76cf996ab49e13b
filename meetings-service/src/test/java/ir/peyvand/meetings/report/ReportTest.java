package ir.peyvand.meetings.report;

import static ir.peyvand.meetings.MeetingFixtures.as;
import static ir.peyvand.meetings.MeetingFixtures.governorate;
import static ir.peyvand.meetings.MeetingFixtures.secretariat;
import static ir.peyvand.meetings.resolution.ResolutionFixtures.REASON;
import static ir.peyvand.meetings.resolution.ResolutionFixtures.RESOLUTIONS;
import static ir.peyvand.meetings.resolution.ResolutionFixtures.inDays;
import static ir.peyvand.meetings.resolution.ResolutionFixtures.started;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import ir.peyvand.kit.testing.Tokens;
import ir.peyvand.kit.testing.WithDatabaseAndTokens;
import ir.peyvand.meetings.MeetingFixtures.Known;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithDatabaseAndTokens
class ReportTest {

    private static final String TEXT = "{\"text\": \"پنجرهٔ واحد با سه دستگاه آغاز به کار کرد\"}";

    @Test
    void thePlanMakesTheDaysAndShortMonthsDoNotStick() {
        Known resolution = started("IR-03");

        plan(resolution, "2026-08-31", "2026-11-30", "monthly")
                .then()
                .statusCode(200)
                .body("reports", equalTo(4))
                .body("nextDueOn", equalTo("2026-08-31"));
        as(secretariat("IR-03"))
                .get(RESOLUTIONS + "/" + resolution.id() + "/reports")
                .then()
                .body("items.dueOn", contains("2026-08-31", "2026-09-30", "2026-10-31", "2026-11-30"));
    }

    @Test
    void aReportIsAcceptedBySomebodyElseAndThenCountsForTheLight() {
        Known resolution = started("IR-03");
        Known report = due(resolution);

        Known submitted = Known.of(move(secretariat("IR-03"), resolution, report, "submit", TEXT));
        move(secretariat("IR-03"), resolution, submitted, "accept", "")
                .then()
                .statusCode(403)
                .body("code", equalTo("maker-is-checker"));
        move(governorate("IR-03"), resolution, submitted, "accept", "")
                .then()
                .statusCode(200)
                .body("status", equalTo("accepted"));
        as(secretariat("IR-03")).get(RESOLUTIONS + "/" + resolution.id()).then().body("reportedOn", equalTo(inDays(0)));
    }

    @Test
    void aRefusedReportIsDueAgainWithTheReason() {
        Known resolution = started("IR-03");
        Known submitted = Known.of(move(secretariat("IR-03"), resolution, due(resolution), "submit", TEXT));

        move(governorate("IR-03"), resolution, submitted, "refuse", REASON)
                .then()
                .statusCode(200)
                .body("status", equalTo("due"))
                .body("refusal", notNullValue());
    }

    @Test
    void anotherPlanKeepsWhatWasSubmitted() {
        Known resolution = started("IR-03");
        move(secretariat("IR-03"), resolution, due(resolution), "submit", TEXT)
                .then()
                .statusCode(200);
        String tag = as(secretariat("IR-03"))
                .get(RESOLUTIONS + "/" + resolution.id() + "/report-plan")
                .header("ETag");

        as(secretariat("IR-03"))
                .header("If-Match", tag)
                .body("{\"startsOn\": \"%s\", \"endsOn\": \"%s\", \"frequency\": \"monthly\"}"
                        .formatted(inDays(5), inDays(5)))
                .put(RESOLUTIONS + "/" + resolution.id() + "/report-plan")
                .then()
                .statusCode(200);
        as(secretariat("IR-03"))
                .get(RESOLUTIONS + "/" + resolution.id() + "/reports")
                .then()
                .body("items.status", contains("submitted", "due"));
    }

    @Test
    void aPlanThatEndsBeforeItBeginsIsRefused() {
        plan(started("IR-03"), "2026-08-31", "2026-08-01", "monthly")
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/endsOn"));
    }

    private static Response plan(Known resolution, String from, String to, String frequency) {
        return as(secretariat("IR-03"))
                .body("{\"startsOn\": \"%s\", \"endsOn\": \"%s\", \"frequency\": \"%s\"}"
                        .formatted(from, to, frequency))
                .put(RESOLUTIONS + "/" + resolution.id() + "/report-plan");
    }

    /** The first report of a plan that begins today. */
    private static Known due(Known resolution) {
        plan(resolution, inDays(0), inDays(80), "monthly").then().statusCode(200);
        List<String> ids = as(secretariat("IR-03"))
                .get(RESOLUTIONS + "/" + resolution.id() + "/reports")
                .path("items.id");
        return Known.of(
                as(secretariat("IR-03")).get(RESOLUTIONS + "/" + resolution.id() + "/reports/" + ids.getFirst()));
    }

    private static Response move(Tokens by, Known resolution, Known report, String move, String body) {
        var request = as(by).header("If-Match", report.tag());
        if (!body.isEmpty()) {
            request.body(body);
        }
        return request.post(RESOLUTIONS + "/" + resolution.id() + "/reports/" + report.id() + "/" + move);
    }
}
