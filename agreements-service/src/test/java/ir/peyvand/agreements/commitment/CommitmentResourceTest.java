package ir.peyvand.agreements.commitment;

import static ir.peyvand.agreements.AgreementFixtures.COMMITTEE;
import static ir.peyvand.agreements.AgreementFixtures.DASHBOARD;
import static ir.peyvand.agreements.AgreementFixtures.as;
import static ir.peyvand.agreements.AgreementFixtures.domestic;
import static ir.peyvand.agreements.AgreementFixtures.governorate;
import static ir.peyvand.agreements.AgreementFixtures.organisation;
import static ir.peyvand.agreements.AgreementFixtures.organisationOf;
import static ir.peyvand.agreements.AgreementFixtures.secretariat;
import static ir.peyvand.agreements.AgreementFixtures.signedDomestic;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import ir.peyvand.kit.change.ChangeSealer;
import ir.peyvand.kit.testing.Tokens;
import ir.peyvand.kit.testing.WithDatabaseAndTokens;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithDatabaseAndTokens
class CommitmentResourceTest {

    private static final String EVIDENCE = "{\"text\": \"کارگاه گشایش یافت\"}";
    private static final String MET = "{\"status\": \"met\", \"evidence\": " + EVIDENCE + "}";
    private static final String PARTLY = "{\"status\": \"partly-met\", \"evidence\": " + EVIDENCE + "}";

    @Inject
    ChangeSealer sealer;

    private static String commitments(String agreement) {
        return "/api/v1/agreements/" + agreement + "/commitments";
    }

    private static Response add(String agreement, String title, String day) {
        return as(governorate("IR-09"))
                .body("{\"kind\": \"commitment\", \"title\": {\"fa\": \"" + title + "\"}, \"dueOn\": \"" + day + "\"}")
                .post(commitments(agreement));
    }

    private static Response move(Tokens by, String agreement, Response commitment, String verb, String body) {
        var request = as(by).header("If-Match", commitment.header("ETag"));
        return (body.isEmpty() ? request : request.body(body))
                .post(commitments(agreement) + "/" + commitment.path("id") + "/" + verb);
    }

    @Test
    void whatSomebodyElseVerifiedIsMet() {
        String agreement = signedDomestic("IR-09", "IR-10").id();
        Response scheduled = add(agreement, "گشایش کارگاه", "1405-07-01");
        scheduled.then().statusCode(201).body("status", equalTo("scheduled")).body("dueOn", equalTo("2026-09-23"));

        Response reported = move(governorate("IR-09"), agreement, scheduled, "report", MET);
        reported.then().statusCode(200).body("status", equalTo("met")).body("verified", equalTo(false));
        move(governorate("IR-09"), agreement, reported, "verify", "")
                .then()
                .statusCode(403)
                .body("code", equalTo("maker-is-checker"));
        move(secretariat("IR-09"), agreement, reported, "verify", "")
                .then()
                .statusCode(200)
                .body("verified", equalTo(true))
                .body("verifiedBy", equalTo("secretariat-IR-09"));
        move(secretariat("IR-09"), agreement, scheduled, "verify", "").then().statusCode(412);
    }

    @Test
    void whatIsRefusedIsScheduledAgainWithTheReason() {
        String agreement = signedDomestic("IR-09", "IR-10").id();
        Response reported =
                move(governorate("IR-09"), agreement, add(agreement, "گشایش", "2026-09-01"), "report", PARTLY);

        Response refused = move(COMMITTEE, agreement, reported, "refuse", "{\"reason\": \"سند خوانا نیست\"}");

        refused.then()
                .statusCode(200)
                .body("status", equalTo("scheduled"))
                .body("refusal", equalTo("سند خوانا نیست"))
                .body("evidence", nullValue());
        move(COMMITTEE, agreement, refused, "verify", "")
                .then()
                .statusCode(409)
                .body("code", equalTo("nothing-to-verify"));
    }

    @Test
    void whatIsPartlyMetCanBeMetLaterAndNotTheOtherWayRound() {
        String agreement = signedDomestic("IR-09", "IR-10").id();
        Response partly = move(governorate("IR-09"), agreement, add(agreement, "راه", "2026-09-01"), "report", PARTLY);
        Response met = move(governorate("IR-09"), agreement, partly, "report", MET);

        met.then().statusCode(200);
        move(governorate("IR-09"), agreement, met, "report", PARTLY)
                .then()
                .statusCode(409)
                .body("legalMoves", contains("scheduled"));
        move(
                        governorate("IR-09"),
                        agreement,
                        met,
                        "report",
                        "{\"status\": \"scheduled\", \"evidence\": " + EVIDENCE + "}")
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/status"));
    }

    @Test
    void aDraftPromisesAndIsNotReportedOn() {
        String draft = domestic("IR-09", "IR-10").id();
        Response scheduled = add(draft, "گشایش", "2026-09-01");

        scheduled.then().statusCode(201);
        move(governorate("IR-09"), draft, scheduled, "report", MET)
                .then()
                .statusCode(409)
                .body("code", equalTo("agreement-not-signed"));
        as(governorate("IR-11")).get(commitments(draft)).then().statusCode(404);
        as(organisation("IR-10")).get(commitments(draft)).then().statusCode(200);
        move(governorate("IR-10"), draft, scheduled, "report", MET).then().statusCode(403);
        move(governorate("IR-10"), draft, scheduled, "verify", "").then().statusCode(403);
    }

    @Test
    void onlyAPartyOfTheAgreementOwesSomething() {
        String draft = domestic("IR-09", "IR-10").id();

        as(governorate("IR-09"))
                .body(
                        "{\"kind\": \"milestone\", \"title\": {\"fa\": \"گشایش\"}, \"dueOn\": \"2026-09-01\", \"party\": \""
                                + organisationOf("IR-11") + "\"}")
                .post(commitments(draft))
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/party"));
    }

    @Test
    void dashboardsSeeWhatIsVerifiedAndNeitherEvidenceNorPersons() {
        String agreement = signedDomestic("IR-09", "IR-10").id();
        Response reported = move(governorate("IR-09"), agreement, add(agreement, "گشایش", "2026-09-01"), "report", MET);
        String record = commitments(agreement) + "/" + reported.path("id");

        as(DASHBOARD).get(record).then().statusCode(200).body("status", equalTo("scheduled"));
        move(COMMITTEE, agreement, reported, "verify", "").then().statusCode(200);
        as(DASHBOARD)
                .get(record)
                .then()
                .body("status", equalTo("met"))
                .body("evidence", nullValue())
                .body("reportedBy", nullValue())
                .body("verifiedBy", nullValue());
    }

    @Test
    void pagesFollowTheDays() {
        String draft = domestic("IR-09", "IR-10").id();
        List.of("2026-09-03", "2026-09-01", "2026-09-02", "2026-09-02", "2026-09-05")
                .forEach(day -> add(draft, "گام", day).then().statusCode(201));

        var days = new ArrayList<String>();
        String cursor = "";
        do {
            Response page = as(governorate("IR-09"))
                    .queryParam("limit", 2)
                    .queryParam("cursor", cursor)
                    .get(commitments(draft));
            page.then().statusCode(200).body("total.value", equalTo(5));
            days.addAll(page.path("items.dueOn"));
            cursor = page.path("next");
        } while (cursor != null);
        assertThat(days).containsExactly("2026-09-01", "2026-09-02", "2026-09-02", "2026-09-03", "2026-09-05");
    }

    @Test
    void theChangeFeedTellsOfEveryStep() {
        String agreement = signedDomestic("IR-09", "IR-10").id();
        Response reported = move(governorate("IR-09"), agreement, add(agreement, "گشایش", "2026-09-01"), "report", MET);
        move(COMMITTEE, agreement, reported, "verify", "").then().statusCode(200);
        String urn = reported.path("urn");

        sealer.settle(Duration.ofSeconds(10));

        assertThat(changesOf(urn)).hasSize(3);
    }

    private static List<String> changesOf(String urn) {
        var found = new ArrayList<String>();
        Object next = 0;
        List<String> urns;
        do {
            Response page = as(COMMITTEE)
                    .queryParam("after", next)
                    .queryParam("limit", 200)
                    .get("/api/v1/agreements/changes");
            page.then().statusCode(200);
            urns = page.path("items.urn");
            urns.stream().filter(urn::equals).forEach(found::add);
            next = page.path("next");
        } while (!urns.isEmpty());
        return found;
    }
}
