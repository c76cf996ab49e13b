package ir.peyvand.agreements.commitment;

import static ir.peyvand.agreements.AgreementFixtures.COMMITTEE;
import static ir.peyvand.agreements.AgreementFixtures.DASHBOARD;
import static ir.peyvand.agreements.AgreementFixtures.OPERATOR;
import static ir.peyvand.agreements.AgreementFixtures.as;
import static ir.peyvand.agreements.AgreementFixtures.domestic;
import static ir.peyvand.agreements.AgreementFixtures.governorate;
import static ir.peyvand.agreements.AgreementFixtures.signedDomestic;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import ir.peyvand.kit.testing.TestClock;
import ir.peyvand.kit.testing.Tokens;
import ir.peyvand.kit.testing.WithDatabaseAndTokens;
import jakarta.inject.Inject;
import java.time.Duration;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithDatabaseAndTokens
class ReportResourceTest {

    private static final String TEXT = "{\"text\": \"گزارش فصل\"}";

    @Inject
    TestClock clock;

    private static String path(String agreement, String more) {
        return "/api/v1/agreements/" + agreement + more;
    }

    private static Response plan(String agreement, String ifMatch, String from, String to, String frequency) {
        return as(governorate("IR-09"))
                .header("If-Match", ifMatch)
                .body("{\"startsOn\": \"%s\", \"endsOn\": \"%s\", \"frequency\": \"%s\"}"
                        .formatted(from, to, frequency))
                .put(path(agreement, "/report-plan"));
    }

    private static Response report(String agreement, int place) {
        String id = as(COMMITTEE).get(path(agreement, "/reports")).path("items[" + place + "].id");
        return as(COMMITTEE).get(path(agreement, "/reports/" + id));
    }

    private static Response move(Tokens by, String agreement, Response report, String verb, String body) {
        var request = as(by).header("If-Match", report.header("ETag"));
        return (body.isEmpty() ? request : request.body(body))
                .post(path(agreement, "/reports/" + report.path("id") + "/" + verb));
    }

    @Test
    void theDaysAreMadeFromBeginningEndAndFrequency() {
        String agreement = domestic("IR-09", "IR-10").id();

        plan(agreement, "", "2026-01-31", "2026-12-31", "quarterly")
                .then()
                .statusCode(200)
                .body("reports", equalTo(4))
                .body("nextDueOn", equalTo("2026-01-31"));
        as(governorate("IR-10"))
                .get(path(agreement, "/reports"))
                .then()
                .body("items.dueOn", contains("2026-01-31", "2026-04-30", "2026-07-31", "2026-10-31"));
        plan(agreement, "\"0\"", "2026-02-01", "2026-01-01", "yearly")
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/endsOn"));
    }

    @Test
    void anotherPlanKeepsWhatWasSubmitted() {
        String agreement = signedDomestic("IR-09", "IR-10").id();
        plan(agreement, "", "2026-03-01", "2026-12-31", "quarterly");
        move(governorate("IR-09"), agreement, report(agreement, 0), "submit", TEXT)
                .then()
                .statusCode(200);

        plan(agreement, "", "2026-05-15", "2026-12-31", "half-yearly").then().statusCode(428);
        plan(agreement, "\"0\"", "2026-05-15", "2026-12-31", "half-yearly")
                .then()
                .statusCode(200);

        as(COMMITTEE)
                .get(path(agreement, "/reports"))
                .then()
                .body("items.dueOn", contains("2026-03-01", "2026-05-15", "2026-11-15"))
                .body("items.status", contains("submitted", "due", "due"));
    }

    @Test
    void theLightTurnsWithTheAgeOfTheLastAcceptedReport() {
        clock.stopAt("2026-03-01T09:00:00Z");
        String agreement = signedDomestic("IR-09", "IR-10").id();
        plan(agreement, "", "2026-03-01", "2028-03-01", "quarterly");
        light(agreement, "green", 0);

        clock.advance(Duration.ofDays(105));
        light(agreement, "green", 105);
        clock.advance(Duration.ofDays(1));
        light(agreement, "yellow", 106);
        clock.advance(Duration.ofDays(90));
        light(agreement, "red", 196);

        Response submitted = move(governorate("IR-09"), agreement, report(agreement, 0), "submit", TEXT);
        light(agreement, "red", 196);
        move(governorate("IR-09"), agreement, submitted, "accept", "")
                .then()
                .statusCode(403)
                .body("code", equalTo("maker-is-checker"));
        move(COMMITTEE, agreement, submitted, "accept", "").then().statusCode(200);
        light(agreement, "green", 0);
        move(COMMITTEE, agreement, report(agreement, 0), "refuse", "{\"reason\": \"نادرست\"}")
                .then()
                .statusCode(409);
    }

    private static void light(String agreement, String light, int age) {
        as(DASHBOARD)
                .get(path(agreement, "/report-plan"))
                .then()
                .statusCode(200)
                .body("light", equalTo(light))
                .body("ageDays", equalTo(age));
    }

    @Test
    void aRefusedReportIsDueAgainAndDashboardsReadNoTexts() {
        String agreement = signedDomestic("IR-09", "IR-10").id();
        plan(agreement, "", "2026-03-01", "2026-12-31", "yearly");
        Response submitted = move(governorate("IR-09"), agreement, report(agreement, 0), "submit", TEXT);
        as(DASHBOARD)
                .get(path(agreement, "/reports"))
                .then()
                .body("items[0].status", equalTo("due"))
                .body("items[0].content", nullValue());

        move(COMMITTEE, agreement, submitted, "refuse", "{\"reason\": \"پیوست ندارد\"}")
                .then()
                .statusCode(200)
                .body("status", equalTo("due"))
                .body("refusal", equalTo("پیوست ندارد"));
        as(governorate("IR-11")).get(path(agreement, "/reports")).then().statusCode(404);
    }

    @Test
    void aRuleOfTheLightFollowsTheLastOneOfItsFrequency() {
        String rule =
                "{\"frequency\": \"half-yearly\", \"validFrom\": \"%s\", \"yellowAfter\": 190, \"redAfter\": %d, \"source\": \"بخشنامه\"}";
        String lights = "/api/v1/agreements/report-lights";

        as(OPERATOR).body(rule.formatted("2190-01-01", 390)).post(lights).then().statusCode(201);
        as(OPERATOR)
                .body(rule.formatted("2150-01-01", 390))
                .post(lights)
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/validFrom"));
        as(OPERATOR)
                .body(rule.formatted("2195-01-01", 190))
                .post(lights)
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/redAfter"));
        as(DASHBOARD)
                .get(lights)
                .then()
                .body("items.findAll { it.frequency == 'half-yearly' }.validUntil", hasItem("2189-12-31"));
    }
}
