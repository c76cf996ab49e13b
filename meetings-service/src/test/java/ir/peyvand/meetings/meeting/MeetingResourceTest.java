package ir.peyvand.meetings.meeting;

import static ir.peyvand.meetings.MeetingFixtures.AUDITOR;
import static ir.peyvand.meetings.MeetingFixtures.COMMITTEE;
import static ir.peyvand.meetings.MeetingFixtures.DASHBOARD;
import static ir.peyvand.meetings.MeetingFixtures.as;
import static ir.peyvand.meetings.MeetingFixtures.governorate;
import static ir.peyvand.meetings.MeetingFixtures.mission;
import static ir.peyvand.meetings.MeetingFixtures.secretariat;
import static ir.peyvand.meetings.MeetingStory.move;
import static ir.peyvand.meetings.MeetingStory.session;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import ir.peyvand.kit.testing.Tokens;
import ir.peyvand.kit.testing.WithDatabaseAndTokens;
import ir.peyvand.meetings.BodyFixtures;
import ir.peyvand.meetings.MeetingFixtures.Known;
import ir.peyvand.meetings.MeetingStory;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithDatabaseAndTokens
class MeetingResourceTest {

    private static Response get(Tokens by, Known meeting) {
        return as(by).get("/api/v1/meetings/" + meeting.id());
    }

    @Test
    void aMeetingHasAReadableNumberAndIsFoundByIt() {
        Known meeting = MeetingStory.draft("IR-03");
        String reference = get(secretariat("IR-03"), meeting)
                .then()
                .body("reference", matchesPattern("MTG-14\\d\\d-\\d{4}"))
                .extract()
                .path("reference");

        as(governorate("IR-03"))
                .get("/api/v1/meetings/" + reference)
                .then()
                .statusCode(200)
                .body("id", equalTo(meeting.id()));
    }

    @Test
    void whoeverTakesPartKnowsOfAMeetingAndNobodyElse() {
        String coordination = """
                {"content": {"kind": "coordination", "title": {"fa": "هم‌اندیشی"}, "body": "%s", "province": "IR-03",
                  "participants": [{"province": "IR-24", "role": "invited"}, {"mission": "EMB-TR-ANK", "role": "guest"}]}}
                """.formatted(BodyFixtures.secretariat("IR-03"));
        Known meeting = MeetingStory.registered(secretariat("IR-03"), coordination);

        get(governorate("IR-24"), meeting).then().statusCode(200).body("countries", contains("TR"));
        get(mission("EMB-TR-ANK", "TR"), meeting).then().statusCode(200);
        get(COMMITTEE, meeting).then().statusCode(200);
        get(AUDITOR, meeting).then().statusCode(200);
        get(governorate("IR-04"), meeting).then().statusCode(404);
        get(mission("EMB-AZ-BAK", "AZ"), meeting).then().statusCode(404);
        get(DASHBOARD, meeting).then().statusCode(403);
        move(secretariat("IR-24"), meeting, "call", "{}").then().statusCode(403);
        move(secretariat("IR-04"), meeting, "call", "{}").then().statusCode(404);
    }

    @Test
    void aMeetingIsCalledAndHeldAndCannotGoBack() {
        Known meeting = MeetingStory.held("IR-03");

        get(secretariat("IR-03"), meeting).then().body("status", equalTo("held"));
        move(secretariat("IR-03"), meeting, "call", "{}")
                .then()
                .statusCode(409)
                .body("code", equalTo("move-not-legal"))
                .body("legalMoves", contains("concluded"));
        move(secretariat("IR-03"), meeting, "cancel", "{\"reason\": \"دیر شد\"}")
                .then()
                .statusCode(409);
        as(secretariat("IR-03"))
                .get("/api/v1/meetings/" + meeting.id() + "/revisions")
                .then()
                .body("items.change", contains("held", "called", "registered"));
    }

    @Test
    void aCancelledMeetingCannotBeHeld() {
        Known meeting = MeetingStory.called("IR-03");
        Known cancelled = Known.of(move(secretariat("IR-03"), meeting, "cancel", "{\"reason\": \"برف راه را بست\"}"));

        move(secretariat("IR-03"), cancelled, "hold", "{}").then().statusCode(409);
        as(secretariat("IR-03"))
                .get("/api/v1/meetings/" + meeting.id() + "/revisions")
                .then()
                .body("items[0].reason", equalTo("برف راه را بست"));
    }

    @Test
    void aMeetingIsNotCalledWithoutItsTimeAndNotHeldBeforeIt() {
        Known open = MeetingStory.registered(
                secretariat("IR-03"),
                session("IR-03", MeetingStory.STARTED).replace("\"startsAt\": \"" + MeetingStory.STARTED + "\",", ""));
        Known ahead = MeetingStory.moved(
                secretariat("IR-03"),
                MeetingStory.registered(secretariat("IR-03"), session("IR-03", "2090-01-01T08:00:00Z")),
                "call");

        move(secretariat("IR-03"), open, "call", "{}")
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/content/startsAt"));
        move(secretariat("IR-03"), ahead, "hold", "{}").then().statusCode(409).body("code", equalTo("not-begun"));
    }

    @Test
    void aCalledMeetingMovesToAnotherDayAndStaysWhatItIs() {
        Known meeting = MeetingStory.called("IR-03");
        String later = session("IR-03", "2026-06-01T06:30:00Z");
        Known moved = Known.of(as(secretariat("IR-03"))
                .header("If-Match", meeting.tag())
                .body(later)
                .put("/api/v1/meetings/" + meeting.id())
                .then()
                .statusCode(200)
                .body("startsAt", equalTo("2026-06-01T06:30:00Z"))
                .extract()
                .response());

        as(secretariat("IR-03"))
                .header("If-Match", moved.tag())
                .body(later.replace(
                        "\"place\"", "\"participants\": [{\"province\": \"IR-24\", \"role\": \"invited\"}], \"place\""))
                .put("/api/v1/meetings/" + meeting.id())
                .then()
                .statusCode(409)
                .body("code", equalTo("called-meetings-keep"));
    }

    @Test
    void aCalledRegionalMeetingConcernsTheProvincesAndMissionsOfItsGroup() {
        String group = BodyFixtures.group("[\"IR-13\", \"IR-15\"]", "[\"IQ\"]");
        Known meeting = MeetingStory.moved(COMMITTEE, MeetingStory.regional(group), "call");

        get(COMMITTEE, meeting)
                .then()
                .body("provinces", contains("IR-13", "IR-15"))
                .body("countries", contains("IQ"))
                .body("missions", hasItem("EMB-IQ-BGW"))
                .body("missions", not(hasItem("EMB-TR-ANK")));
        get(governorate("IR-13"), meeting).then().statusCode(200);
        get(governorate("IR-03"), meeting).then().statusCode(404);
    }

    @Test
    void whatAMeetingIsHasToFitWhoConvenesIt() {
        String council = BodyFixtures.council("IR-03");
        as(secretariat("IR-03"))
                .body("""
                        {"content": {"kind": "joint-council-session", "title": {"fa": "نشست مشترک"}, "body": "%s",
                          "province": "IR-03", "endsAt": "2026-05-10T06:30:00Z",
                          "participants": [{"province": "IR-99", "role": "invited"}, {"role": "guest"},
                            {"body": "%s", "role": "invited"}]}}
                        """.formatted(council, council))
                .post("/api/v1/meetings")
                .then()
                .statusCode(422)
                .body(
                        "errors.code",
                        containsInAnyOrder(
                                "unknown-province",
                                "one-required",
                                "named-twice",
                                "ends-before-it-begins",
                                "councils-required"));
        as(COMMITTEE)
                .body("""
                        {"content": {"kind": "regional-meeting", "title": {"fa": "نشست"}, "body": "%s"}}
                        """.formatted(council))
                .post("/api/v1/meetings")
                .then()
                .statusCode(422)
                .body("errors.code", hasItems("body-does-not-fit"));
        as(secretariat("IR-04"))
                .body(session("IR-03", MeetingStory.STARTED))
                .post("/api/v1/meetings")
                .then()
                .statusCode(403);
    }

    @Test
    void aStaleOrUnconditionalChangeIsRefused() {
        Known meeting = MeetingStory.draft("IR-03");

        as(secretariat("IR-03"))
                .post("/api/v1/meetings/" + meeting.id() + "/call")
                .then()
                .statusCode(428);
        move(secretariat("IR-03"), new Known(meeting.id(), "\"7\""), "call", "{}")
                .then()
                .statusCode(412);
    }
}
