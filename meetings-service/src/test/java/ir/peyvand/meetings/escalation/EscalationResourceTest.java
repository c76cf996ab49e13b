package ir.peyvand.meetings.escalation;

import static ir.peyvand.meetings.MeetingFixtures.AUDITOR;
import static ir.peyvand.meetings.MeetingFixtures.COMMITTEE;
import static ir.peyvand.meetings.MeetingFixtures.OPERATOR;
import static ir.peyvand.meetings.MeetingFixtures.as;
import static ir.peyvand.meetings.MeetingFixtures.governorate;
import static ir.peyvand.meetings.MeetingFixtures.mission;
import static ir.peyvand.meetings.MeetingFixtures.secretariat;
import static ir.peyvand.meetings.escalation.EscalationFixtures.inserted;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import ir.peyvand.kit.testing.TestClock;
import ir.peyvand.kit.testing.Tokens;
import ir.peyvand.kit.testing.WithDatabaseAndTokens;
import ir.peyvand.meetings.MeetingFixtures.Known;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithDatabaseAndTokens
class EscalationResourceTest {

    private static final LocalDate DEADLINE = LocalDate.parse("2070-03-01");
    private static final String PATH = "/api/v1/escalations";
    private static final String OBJECTION = "{\"kind\": \"object\", \"text\": \"بودجه هنوز نرسیده است\"}";

    @Inject
    TestClock clock;

    @Inject
    EscalationDirectory directory;

    @BeforeEach
    void theDayAfterTheDeadline() {
        on(1);
    }

    private void on(int days) {
        clock.stopAt(DEADLINE.plusDays(days) + "T05:00:00Z");
    }

    private static void run() {
        as(OPERATOR).post(PATH + "/run").then().statusCode(200).body("complete", equalTo(true));
    }

    private static LateResolution late(String province) {
        return LateResolution.of(province, DEADLINE);
    }

    private static ValidatableResponse steps(Tokens caller, UUID resolution) {
        return as(caller).queryParam("resolution", resolution).get(PATH).then().statusCode(200);
    }

    /** The last step of a resolution, as the committee reads it. */
    private static Known last(UUID resolution) {
        String id = steps(COMMITTEE, resolution).extract().path("items[0].id");
        return Known.of(as(COMMITTEE).get(PATH + "/" + id));
    }

    private static Response answer(Tokens caller, Known step, String body) {
        return as(caller).header("If-Match", step.tag()).body(body).post(PATH + "/" + step.id() + "/answer");
    }

    private static ValidatableResponse work(Tokens caller, Known step) {
        return as(caller)
                .queryParam("recordType", "escalation")
                .queryParam("kind", "escalation")
                .queryParam("dueTo", "2070-12-31")
                .queryParam("limit", 200)
                .get("/api/v1/work-items")
                .then()
                .statusCode(200)
                .rootPath("items.find { it.recordId == '" + step.id() + "' }");
    }

    @Test
    void aLateResolutionTakesItsFirstStepAndComesIntoItsOwnersWorkList() {
        UUID resolution = inserted(late("IR-13")).id();

        run();

        steps(secretariat("IR-13"), resolution)
                .body("total.value", equalTo(1))
                .body("items[0].level", equalTo("owner"))
                .body("items[0].seat.fa", notNullValue())
                .body("items[0].status", equalTo("open"))
                .body("items[0].recipient", equalTo("secretariat:IR-13"))
                .body("items[0].deadline", equalTo("2070-03-01"))
                .body("items[0].dueOn", equalTo("2070-03-02"))
                .body("items[0].nextOn", equalTo("2070-03-09"))
                .body("items[0].resolution.id", equalTo(resolution.toString()))
                .body("items[0].rule", notNullValue());
        Known step = last(resolution);
        work(secretariat("IR-13"), step)
                .body("href", equalTo(PATH + "/" + step.id()))
                .body("dueOn", equalTo("2070-03-09"))
                .body("overdue", equalTo(false))
                .body("title.fa", notNullValue());
    }

    @Test
    void whoTheResolutionConcernsSeesItsStepsAndOthersDoNot() {
        UUID resolution = inserted(late("IR-13").concerning(List.of("IR-13", "IR-26"), List.of("EMB-TR-ANK")))
                .id();
        run();
        Known step = last(resolution);

        for (Tokens caller : List.of(
                governorate("IR-13"),
                secretariat("IR-26"),
                mission("EMB-TR-ANK", "TR"),
                COMMITTEE,
                AUDITOR,
                OPERATOR)) {
            as(caller).get(PATH + "/" + step.id()).then().statusCode(200);
            steps(caller, resolution).body("total.value", equalTo(1));
        }
        for (Tokens caller : List.of(governorate("IR-14"), mission("EMB-AZ-BAK", "AZ"))) {
            as(caller).get(PATH + "/" + step.id()).then().statusCode(404);
            as(caller).get(PATH + "/" + step.id() + "/revisions").then().statusCode(404);
            answer(caller, step, OBJECTION).then().statusCode(404);
            steps(caller, resolution).body("total.value", equalTo(0));
        }
        EscalationFixtures.execute(
                "update resolution set provinces = '{IR-13, IR-14}', missions = '{}' where id = ?", resolution);
        as(governorate("IR-14")).get(PATH + "/" + step.id()).then().statusCode(200);
        as(secretariat("IR-26")).get(PATH + "/" + step.id()).then().statusCode(404);
    }

    @Test
    void onlyTheOfficeItIsWithAnswers() {
        UUID resolution = inserted(late("IR-13")).id();
        run();
        Known step = last(resolution);

        answer(governorate("IR-13"), step, OBJECTION).then().statusCode(403).body("code", equalTo("not-the-recipient"));
        as(secretariat("IR-13"))
                .body(OBJECTION)
                .post(PATH + "/" + step.id() + "/answer")
                .then()
                .statusCode(428);
        answer(secretariat("IR-13"), new Known(step.id(), "\"7\""), OBJECTION)
                .then()
                .statusCode(412);
        answer(secretariat("IR-13"), step, OBJECTION)
                .then()
                .statusCode(200)
                .body("status", equalTo("answered"))
                .body("answers.kind", contains("object"))
                .body("endedAt", notNullValue());
        work(secretariat("IR-13"), step).body("id", nullValue());
        answer(secretariat("IR-13"), last(resolution), OBJECTION)
                .then()
                .statusCode(409)
                .body("code", equalTo("move-not-legal"))
                .body("legalMoves", hasSize(0));
    }

    @Test
    void anAnswerDoesNotStopTheLadderAndTheRevisionsTellWhatHappened() {
        UUID resolution = inserted(late("IR-13")).id();
        run();
        Known first = last(resolution);
        answer(
                        secretariat("IR-13"),
                        first,
                        "{\"kind\": \"accept-new-plan\", \"text\": \"پیمانکار تازه از فروردین آغاز می‌کند\"}")
                .then()
                .statusCode(200)
                .body("answers[0].kind", equalTo("accept-new-plan"));

        on(8);
        run();

        steps(COMMITTEE, resolution).body("items.status", contains("open", "answered"));
        as(secretariat("IR-13"))
                .get(PATH + "/" + first.id() + "/revisions")
                .then()
                .statusCode(200)
                .body("items.change", contains("answered", "taken"));
        Known second = last(resolution);
        on(22);
        run();
        as(governorate("IR-13"))
                .get(PATH + "/" + second.id() + "/revisions")
                .then()
                .body("items.change", contains("passed-on", "taken"))
                .body("items[0].content.status", equalTo("passed-on"));
        work(governorate("IR-13"), last(resolution)).body("assignee", equalTo("governorate:IR-13"));
    }

    @Test
    void aNewPlanMayAskForANewDeadlineWhichStopsTheLadderWhenAnotherApprovesIt() {
        UUID resolution = inserted(late("IR-13")).id();
        run();
        Known step = last(resolution);
        String plan = "{\"kind\": \"%s\", \"text\": \"پیمانکار تازه\", \"dueOn\": \"%s\"}";

        answer(secretariat("IR-13"), step, plan.formatted("object", "2070-04-30"))
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/dueOn"));
        answer(secretariat("IR-13"), step, plan.formatted("accept-new-plan", "2070-02-01"))
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/dueOn"));
        String change = answer(secretariat("IR-13"), step, plan.formatted("accept-new-plan", "2070-04-30"))
                .then()
                .statusCode(200)
                .body("status", equalTo("answered"))
                .body("answers[0].dueOn", equalTo("2070-04-30"))
                .extract()
                .path("answers[0].deadlineChange");
        String changes = "/api/v1/resolutions/" + resolution + "/deadline-changes/" + change;
        as(COMMITTEE)
                .header("If-Match", as(COMMITTEE).get(changes).header("ETag"))
                .post(changes + "/approve")
                .then()
                .statusCode(200);

        on(40);
        run();
        steps(COMMITTEE, resolution).body("total.value", equalTo(1));
        on(61);
        run();
        steps(COMMITTEE, resolution)
                .body("total.value", equalTo(2))
                .body("items[0].cycle", equalTo(2))
                .body("items[0].deadline", equalTo("2070-04-30"));
    }

    @Test
    void aDelegatedStepMovesToTheOtherOfficesWorkList() {
        UUID resolution = inserted(late("IR-13")).id();
        run();
        Known step = last(resolution);
        String delegation = "{\"kind\": \"delegate\", \"text\": \"کار با استان همسایه است\", \"delegateTo\": \"%s\"}";

        answer(secretariat("IR-13"), step, delegation.formatted("secretariat:IR-99"))
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/delegateTo"));
        answer(secretariat("IR-13"), step, delegation.formatted("secretariat:IR-13"))
                .then()
                .statusCode(422)
                .body("errors[0].code", equalTo("same-office"));
        answer(secretariat("IR-13"), step, "{\"kind\": \"delegate\", \"text\": \"با دیگری\"}")
                .then()
                .statusCode(422)
                .body("errors[0].code", equalTo("required"));
        answer(
                        secretariat("IR-13"),
                        step,
                        "{\"kind\": \"object\", \"text\": \"نه\", \"delegateTo\": \"secretariat:IR-24\"}")
                .then()
                .statusCode(422)
                .body("errors[0].code", equalTo("not-expected"));
        answer(secretariat("IR-13"), step, delegation.formatted("secretariat:IR-24"))
                .then()
                .statusCode(200)
                .body("status", equalTo("open"))
                .body("recipient", equalTo("secretariat:IR-24"));

        work(secretariat("IR-13"), step).body("id", nullValue());
        work(secretariat("IR-24"), step).body("dueOn", equalTo("2070-03-09"));
        as(secretariat("IR-13")).get(PATH + "/" + step.id()).then().statusCode(200);
        Known delegated = last(resolution);
        answer(secretariat("IR-13"), delegated, OBJECTION).then().statusCode(403);
        answer(secretariat("IR-24"), delegated, OBJECTION)
                .then()
                .statusCode(200)
                .body("status", equalTo("answered"));
    }

    @Test
    void aStepWhoseCauseIsGoneIsNotAnsweredAndLeavesTheWorkList() {
        UUID resolution = inserted(late("IR-13")).id();
        run();
        Known step = last(resolution);
        EscalationFixtures.become(resolution, "done");

        answer(secretariat("IR-13"), step, OBJECTION).then().statusCode(409).body("code", equalTo("cause-gone"));
        run();

        steps(COMMITTEE, resolution)
                .body("items[0].status", equalTo("stopped"))
                .body("items[0].endReason", equalTo("done"));
        work(secretariat("IR-13"), step).body("id", nullValue());
    }

    @Test
    void theMoveThatTakesTheCauseAwayStopsTheStepAtOnce() {
        UUID resolution = inserted(late("IR-13")).id();
        run();
        steps(secretariat("IR-13"), resolution).body("items.status", contains("open"));

        as(COMMITTEE)
                .header("If-Match", "\"0\"")
                .body("{\"reason\": \"طرح دیگری جای آن را گرفت\"}")
                .post("/api/v1/resolutions/" + resolution + "/withdraw")
                .then()
                .statusCode(200);

        steps(secretariat("IR-13"), resolution)
                .body("items[0].status", equalTo("stopped"))
                .body("items[0].endReason", equalTo("withdrawn"));
    }

    @Test
    void theFeedTellsThoseWhomTheResolutionConcerns() {
        UUID resolution = inserted(late("IR-13").concerning(List.of("IR-13", "IR-26"), List.of()))
                .id();
        run();
        Known step = last(resolution);
        String urn = "urn:peyvand:escalation:" + step.id();

        assertThat(feed(secretariat("IR-13"))).contains(urn);
        assertThat(feed(secretariat("IR-26"))).contains(urn);
        assertThat(feed(secretariat("IR-14"))).doesNotContain(urn);
    }

    private static List<String> feed(Tokens caller) {
        var urns = new java.util.ArrayList<String>();
        long after = 0;
        List<String> page;
        do {
            Response answer = as(caller)
                    .queryParam("after", after)
                    .queryParam("limit", 200)
                    .get("/api/v1/meetings/changes");
            page = answer.path("items.urn");
            after = answer.jsonPath().getLong("next");
            urns.addAll(page);
        } while (!page.isEmpty());
        return urns;
    }

    @Test
    void theRankCountsEachFurtherSponsorLikeALevelAndPagesGoOn() {
        UUID light = inserted(late("IR-17")).id();
        UUID heavy = inserted(late("IR-17").from(EscalationFixtures.axis(4))).id();
        on(8);
        run();

        Response first = as(COMMITTEE)
                .queryParam("province", "IR-17")
                .queryParam("status", "open")
                .queryParam("sort", "rank")
                .queryParam("limit", 1)
                .queryParam("facets", "level,status,recipient,province")
                .get(PATH);
        first.then()
                .statusCode(200)
                .body("total.value", equalTo(2))
                .body("items[0].resolution.id", equalTo(heavy.toString()))
                .body("items[0].weight", equalTo(4))
                .body("items[0].rank", equalTo(5))
                .body("facets.level[0].value", equalTo("secretary"))
                .body("facets.level[0].count", equalTo(2))
                .body("facets.recipient[0].value", equalTo("secretariat:IR-17"));
        as(COMMITTEE)
                .queryParam("province", "IR-17")
                .queryParam("status", "open")
                .queryParam("sort", "rank")
                .queryParam("limit", 1)
                .queryParam("cursor", first.<String>path("next"))
                .get(PATH)
                .then()
                .body("items[0].resolution.id", equalTo(light.toString()))
                .body("next", nullValue());
        Response newest = as(COMMITTEE)
                .queryParam("province", "IR-17")
                .queryParam("level", "owner")
                .queryParam("limit", 1)
                .get(PATH);
        as(COMMITTEE)
                .queryParam("province", "IR-17")
                .queryParam("level", "owner")
                .queryParam("limit", 1)
                .queryParam("cursor", newest.<String>path("next"))
                .get(PATH)
                .then()
                .statusCode(200)
                .body("items.id", not(hasItem(newest.<String>path("items[0].id"))));
    }

    @Test
    void thePastIsCountedAsItWas() {
        UUID resolution = inserted(late("IR-18")).id();
        on(8);
        run();
        answer(secretariat("IR-18"), last(resolution), OBJECTION).then().statusCode(200);

        LocalDate day = DEADLINE.plusDays(8);
        assertThat(directory.taken(DEADLINE, day))
                .filteredOn(count -> count.province().equals("IR-18"))
                .extracting(EscalationCount::level, EscalationCount::taken, EscalationCount::answered)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple(EscalationLevel.OWNER, 1L, 0L),
                        org.assertj.core.groups.Tuple.tuple(EscalationLevel.SECRETARY, 1L, 1L));
        assertThat(directory.open(day))
                .filteredOn(count -> count.province().equals("IR-18"))
                .isEmpty();
        assertThat(directory.ofResolution(resolution)).hasSize(2);
    }
}
