package ir.peyvand.agreements.review;

import static ir.peyvand.agreements.AgreementFixtures.AUDITOR;
import static ir.peyvand.agreements.AgreementFixtures.COMMITTEE;
import static ir.peyvand.agreements.AgreementFixtures.DASHBOARD;
import static ir.peyvand.agreements.AgreementFixtures.LEGAL;
import static ir.peyvand.agreements.AgreementFixtures.PROTOCOL;
import static ir.peyvand.agreements.AgreementFixtures.as;
import static ir.peyvand.agreements.AgreementFixtures.counterpartIn;
import static ir.peyvand.agreements.AgreementFixtures.domestic;
import static ir.peyvand.agreements.AgreementFixtures.drafted;
import static ir.peyvand.agreements.AgreementFixtures.foreign;
import static ir.peyvand.agreements.AgreementFixtures.governorate;
import static ir.peyvand.agreements.AgreementFixtures.mission;
import static ir.peyvand.agreements.AgreementFixtures.move;
import static ir.peyvand.agreements.AgreementFixtures.organisationOf;
import static ir.peyvand.agreements.AgreementFixtures.registration;
import static ir.peyvand.agreements.AgreementFixtures.secretariat;
import static ir.peyvand.agreements.AgreementFixtures.submitted;
import static ir.peyvand.agreements.AgreementFixtures.title;
import static ir.peyvand.agreements.ReviewFixtures.judgement;
import static ir.peyvand.agreements.ReviewFixtures.moved;
import static ir.peyvand.agreements.ReviewFixtures.reviewOf;
import static ir.peyvand.agreements.ReviewFixtures.taken;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import ir.peyvand.agreements.AgreementFixtures.Known;
import ir.peyvand.agreements.ReviewFixtures;
import ir.peyvand.kit.caller.Role;
import ir.peyvand.kit.testing.TestClock;
import ir.peyvand.kit.testing.Tokens;
import ir.peyvand.kit.testing.WithDatabaseAndTokens;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithDatabaseAndTokens
class ReviewResourceTest {

    private static final String RETURN = "{\"reason\": \"مادهٔ یک روشن نیست\"}";

    @Inject
    TestClock clock;

    private static Known inReview(String lead) {
        return submitted(governorate(lead), domestic(lead, "IR-10"));
    }

    private static Known withClause(String lead) {
        return submitted(
                governorate(lead),
                drafted(
                        governorate(lead),
                        registration(
                                lead,
                                organisationOf("IR-10"),
                                title(),
                                ", \"clauses\": [{\"number\": \"1\", \"text\": {\"fa\": \"موضوع همکاری\"}}]")));
    }

    private static Response reviews(Tokens caller, Known agreement) {
        return as(caller).get("/api/v1/agreements/" + agreement.id() + "/reviews");
    }

    private static Known legal(Known agreement) {
        return taken(LEGAL, reviewOf(agreement.id(), "legal"));
    }

    private static String finding(String clause, String severity) {
        return "{\"clause\": \"%s\", \"severity\": \"%s\", \"text\": \"مهلت روشن نیست\"}".formatted(clause, severity);
    }

    @Test
    void aForeignAgreementGetsBothReviewsAndADomesticOneTheLegal() {
        clock.stopAt("2026-03-01T08:00:00Z");
        Known abroad = submitted(governorate("IR-03"), foreign("IR-03", "AZ"));
        Known atHome = inReview("IR-09");

        reviews(LEGAL, abroad)
                .then()
                .statusCode(200)
                .body("items.kind", containsInAnyOrder("legal", "protocol"))
                .body("items.status", contains("open", "open"))
                .body("items.find { it.kind == 'legal' }.dueOn", equalTo("2026-03-16"))
                .body("items.find { it.kind == 'protocol' }.dueOn", equalTo("2026-03-11"))
                .body("items.find { it.kind == 'protocol' }.assignedRole", equalTo("protocol-reviewer"));
        reviews(LEGAL, atHome)
                .then()
                .body("items.kind", contains("legal"))
                .body("items[0].dueOn", equalTo("2026-03-11"))
                .body("items[0].need.statement", equalTo("سند پیشین پایان یافته است"));
    }

    @Test
    void anAgreementIsApprovedOnlyAfterAllItsReviews() {
        Known abroad = submitted(governorate("IR-03"), foreign("IR-03", "AZ"));
        ReviewFixtures.waiveForm(abroad.id());
        move(COMMITTEE, abroad, "approve", "")
                .then()
                .statusCode(409)
                .body("code", equalTo("reviews-open"))
                .body("reviews", contains("legal", "protocol"));

        Known judged = moved(LEGAL, legal(abroad), "judge-need", judgement("needed"));
        moved(LEGAL, judged, "approve", "");
        move(COMMITTEE, abroad, "approve", "").then().statusCode(409).body("reviews", contains("protocol"));
        ReviewFixtures.pass(abroad.id());
        move(COMMITTEE, abroad, "approve", "").then().statusCode(200).body("status", equalTo("approved"));
    }

    @Test
    void aReturnBringsTheAgreementBackAndTheNextSubmissionMakesNewTasks() {
        Known abroad = submitted(governorate("IR-03"), foreign("IR-03", "AZ"));
        ReviewFixtures.move(LEGAL, legal(abroad), "return", RETURN)
                .then()
                .statusCode(200)
                .body("status", equalTo("returned"))
                .body("reason", equalTo("مادهٔ یک روشن نیست"));

        Response returned = as(governorate("IR-03")).get("/api/v1/agreements/" + abroad.id());
        returned.then().body("status", equalTo("returned"));
        reviews(LEGAL, abroad).then().body("items.status", containsInAnyOrder("returned", "cancelled"));
        submitted(governorate("IR-03"), Known.of(returned));
        reviews(LEGAL, abroad)
                .then()
                .body("items.round", contains(2, 2, 1, 1))
                .body("items[0].status", equalTo("open"));
    }

    @Test
    void whatIsWithdrawnNeedsNoReview() {
        Known atHome = inReview("IR-09");
        move(governorate("IR-09"), atHome, "withdraw", RETURN).then().statusCode(200);

        reviews(LEGAL, atHome).then().body("items.status", contains("cancelled"));
    }

    @Test
    void nobodyReviewsWhatTheyWroteOrSubmitted() {
        Tokens both = Tokens.of("double-role")
                .role(Role.GOVERNORATE)
                .role(Role.LEGAL_REVIEWER)
                .province("IR-09");
        Known written = submitted(secretariat("IR-09"), drafted(both, draftOf("IR-09")));
        Known sent = submitted(both, domestic("IR-09", "IR-10"));

        for (Known agreement : List.of(written, sent)) {
            Known open = new Known(reviewOf(agreement.id(), "legal"), "\"0\"");
            ReviewFixtures.move(both, open, "take", "")
                    .then()
                    .statusCode(403)
                    .body("code", equalTo("maker-is-checker"));
        }
    }

    private static String draftOf(String lead) {
        return registration(lead, organisationOf("IR-10"), title(), "");
    }

    @Test
    void aTaskBelongsToWhoTookItUntilItIsReleased() {
        Tokens colleague = Tokens.of("legal-two").role(Role.LEGAL_REVIEWER);
        Known mine = legal(inReview("IR-09"));

        ReviewFixtures.move(colleague, mine, "take", "").then().statusCode(409).body("code", equalTo("move-not-legal"));
        ReviewFixtures.move(colleague, mine, "return", RETURN)
                .then()
                .statusCode(403)
                .body("code", equalTo("not-the-reviewer"));
        ReviewFixtures.move(PROTOCOL, mine, "return", RETURN).then().statusCode(403);
        Known released = moved(LEGAL, mine, "release", "");
        ReviewFixtures.move(colleague, released, "take", "")
                .then()
                .statusCode(200)
                .body("reviewer", equalTo("legal-two"));
    }

    @Test
    void anErrorStandsInTheWayUntilItIsWithdrawn() {
        Known review = moved(LEGAL, legal(withClause("IR-09")), "judge-need", judgement("needed"));
        Response found = ReviewFixtures.move(LEGAL, review, "findings", finding("1", "error"));
        found.then()
                .statusCode(200)
                .body("findings.clause", contains("1"))
                .body("findings.severity", contains("error"));
        ReviewFixtures.move(LEGAL, Known.of(found), "approve", "")
                .then()
                .statusCode(409)
                .body("code", equalTo("findings-stand"));

        String withdraw = "findings/" + found.path("findings[0].id") + "/withdraw";
        Known free = moved(LEGAL, Known.of(found), withdraw, RETURN);
        ReviewFixtures.move(LEGAL, free, withdraw, RETURN)
                .then()
                .statusCode(409)
                .body("code", equalTo("finding-withdrawn"));
        ReviewFixtures.move(LEGAL, free, "approve", "")
                .then()
                .statusCode(200)
                .body("findings[0].withdrawnReason", equalTo("مادهٔ یک روشن نیست"));
    }

    @Test
    void aFindingIsAnchoredToAClauseThatExists() {
        Known review = legal(withClause("IR-09"));

        ReviewFixtures.move(LEGAL, review, "findings", finding("7", "warning"))
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/clause"))
                .body("errors[0].code", equalTo("unknown-clause"));
        as(LEGAL).get("/api/v1/reviews/" + review.id()).then().body("findings", nullValue());
    }

    @Test
    void anAgreementThatIsNotNeededCanOnlyBeReturned() {
        Known review = legal(inReview("IR-09"));
        ReviewFixtures.move(LEGAL, review, "approve", "")
                .then()
                .statusCode(409)
                .body("code", equalTo("need-not-judged"));

        Known judged = moved(LEGAL, review, "judge-need", judgement("not-needed"));
        ReviewFixtures.move(LEGAL, judged, "approve", "").then().statusCode(409).body("code", equalTo("not-needed"));
        ReviewFixtures.move(LEGAL, judged, "return", RETURN)
                .then()
                .statusCode(200)
                .body("need.outcome", equalTo("not-needed"))
                .body("need.reason", equalTo("سند پیشین پایان یافته است"));
    }

    @Test
    void onlyTheReviewWithTheStatementJudgesIt() {
        Known abroad = submitted(governorate("IR-03"), foreign("IR-03", "AZ"));
        Known protocol = taken(PROTOCOL, reviewOf(abroad.id(), "protocol"));

        ReviewFixtures.move(PROTOCOL, protocol, "judge-need", judgement("needed"))
                .then()
                .statusCode(409)
                .body("code", equalTo("no-statement-of-need"));
    }

    @Test
    void lateTasksAreListedAsOverdue() {
        clock.stopAt("2026-03-01T08:00:00Z");
        String late = reviewOf(inReview("IR-12").id(), "legal");
        clock.advance(Duration.ofDays(10));
        list("leadProvince=IR-12&overdue=true").then().body("items", empty());
        clock.advance(Duration.ofDays(1));

        list("leadProvince=IR-12&overdue=true")
                .then()
                .statusCode(200)
                .body("items.id", contains(late))
                .body("items[0].overdue", equalTo(true))
                .body("total.value", equalTo(1));
        list("leadProvince=IR-12&overdue=false").then().body("items.id", not(hasItem(late)));
        list("leadProvince=IR-12&dueTo=1404-12-20").then().body("items.id", contains(late));
        list("leadProvince=IR-12&dueTo=2026-03-10").then().body("items.id", not(hasItem(late)));
    }

    private static Response list(String query) {
        return as(LEGAL).get("/api/v1/reviews?" + query);
    }

    @Test
    void theListIsReadPageByPageTheMostUrgentFirst() {
        var made = new HashSet<String>();
        for (int i = 0; i < 3; i++) {
            made.add(reviewOf(inReview("IR-13").id(), "legal"));
        }
        var seen = new HashSet<String>();
        String cursor = "";
        do {
            Response page = list("leadProvince=IR-13&kind=legal&status=open&limit=2" + cursor);
            page.then().statusCode(200).body("total.value", equalTo(3));
            seen.addAll(page.path("items.id"));
            cursor = page.path("next") == null ? "" : "&cursor=" + page.path("next");
        } while (!cursor.isEmpty());
        assertThat(seen).isEqualTo(made);
        list("leadProvince=IR-13&kind=protocol").then().body("items.kind", everyItem(equalTo("protocol")));
    }

    @Test
    void mineAreThoseThatTheCallerHasTaken() {
        Known mine = legal(inReview("IR-14"));

        list("leadProvince=IR-14&mine=true").then().body("items.id", contains(mine.id()));
        as(PROTOCOL).get("/api/v1/reviews?leadProvince=IR-14&mine=true").then().body("items", empty());
        as(AUDITOR).get("/api/v1/reviews?leadProvince=IR-14&mine=false").then().body("items.id", contains(mine.id()));
    }

    @Test
    void reviewsAreSeenByThoseWhoSeeTheAgreement() {
        Known abroad = submitted(
                governorate("IR-03"),
                drafted(governorate("IR-03"), registration("IR-03", counterpartIn("AZ"), title(), "")));
        String review = reviewOf(abroad.id(), "legal");

        as(mission("AZ")).get("/api/v1/reviews/" + review).then().statusCode(200);
        as(mission("AZ")).get("/api/v1/reviews?limit=200").then().body("items.id", hasItem(review));
        for (Tokens stranger : List.of(mission("TR"), governorate("IR-11"))) {
            as(stranger).get("/api/v1/reviews/" + review).then().statusCode(404);
            reviews(stranger, abroad).then().statusCode(404);
            as(stranger).get("/api/v1/reviews?limit=200").then().body("items.id", not(hasItem(review)));
        }
        as(DASHBOARD).get("/api/v1/reviews").then().statusCode(403);
    }

    @Test
    void aChangeNeedsTheVersionThatWasRead() {
        String review = reviewOf(inReview("IR-09").id(), "legal");

        as(LEGAL).post("/api/v1/reviews/" + review + "/take").then().statusCode(428);
        ReviewFixtures.move(LEGAL, new Known(review, "\"7\""), "take", "")
                .then()
                .statusCode(412);
        as(LEGAL).get("/api/v1/reviews/" + review).then().body("status", equalTo("open"));
    }

    @Test
    void whatHappensToAReviewReachesThoseWhoSeeTheAgreement() {
        Known abroad = submitted(governorate("IR-03"), foreign("IR-03", "AM"));
        String review = reviewOf(abroad.id(), "legal");
        taken(LEGAL, review);

        assertThat(changed(mission("AM"))).filteredOn(review::equals).hasSize(2);
        assertThat(changed(mission("TR"))).doesNotContain(review);
        assertThat(changed(DASHBOARD)).doesNotContain(review);
    }

    private static List<String> changed(Tokens caller) {
        var ids = new ArrayList<String>();
        long after = 0;
        Response page;
        do {
            page = as(caller)
                    .queryParam("after", after)
                    .queryParam("limit", 200)
                    .get("/api/v1/agreements/changes");
            page.then().statusCode(200);
            ids.addAll(page.path("items.id"));
            after = page.jsonPath().getLong("next");
        } while (!page.<List<String>>path("items.id").isEmpty());
        return ids;
    }
}
