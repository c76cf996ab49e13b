package ir.peyvand.meetings.axis;

import static ir.peyvand.meetings.AxisStory.draft;
import static ir.peyvand.meetings.AxisStory.move;
import static ir.peyvand.meetings.AxisStory.moved;
import static ir.peyvand.meetings.AxisStory.problem;
import static ir.peyvand.meetings.AxisStory.registered;
import static ir.peyvand.meetings.AxisStory.submitted;
import static ir.peyvand.meetings.AxisStory.title;
import static ir.peyvand.meetings.MeetingFixtures.COMMITTEE;
import static ir.peyvand.meetings.MeetingFixtures.as;
import static ir.peyvand.meetings.MeetingFixtures.governorate;
import static ir.peyvand.meetings.MeetingFixtures.mission;
import static ir.peyvand.meetings.MeetingFixtures.secretariat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import ir.peyvand.kit.testing.Tokens;
import ir.peyvand.kit.testing.WithDatabaseAndTokens;
import ir.peyvand.meetings.BodyFixtures;
import ir.peyvand.meetings.MeetingFixtures.Known;
import ir.peyvand.meetings.MeetingStory;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithDatabaseAndTokens
class AxisResourceTest {

    private static final String AXES = "/api/v1/axes";
    private static final Tokens OWN = secretariat("IR-04");
    private static final Tokens OTHER = secretariat("IR-24");
    private static final String REASON = "{\"reason\": \"گره گشوده شد\"}";

    @Test
    void aDraftIsOfItsOwnOfficesAlone() {
        Known axis = registered(OWN, problem(title(), null));

        as(governorate("IR-04"))
                .get(AXES + "/" + axis.id())
                .then()
                .statusCode(200)
                .body("status", equalTo("draft"))
                .body("province", equalTo("IR-04"))
                .body("provinces", contains("IR-04"))
                .body("weight.value", equalTo(1))
                .body("sponsors", nullValue());
        as(OTHER).get(AXES + "/" + axis.id()).then().statusCode(404);
        as(COMMITTEE).get(AXES + "/" + axis.id()).then().statusCode(200);
    }

    @Test
    void aSubmittedAxisIsKnownToWhomItConcerns() {
        Known axis = registered(
                OWN, problem(title(), null).replace("\"countries\"", "\"provinces\": [\"IR-24\"], \"countries\""));
        as(OTHER).get(AXES + "/" + axis.id()).then().statusCode(404);

        Known sent = moved(OWN, axis, "submit", null);

        as(OTHER)
                .get(AXES + "/" + sent.id())
                .then()
                .statusCode(200)
                .body("status", equalTo("submitted"))
                .body("provinces", contains("IR-04", "IR-24"))
                .body("sponsors.province", contains("IR-04"))
                .body("weight.value", equalTo(2))
                .body("weight.provinces", equalTo(2));
        as(secretariat("IR-19")).get(AXES + "/" + sent.id()).then().statusCode(404);
        as(mission("EMB-TR-ANK", "TR")).get(AXES + "/" + sent.id()).then().statusCode(404);
    }

    @Test
    void whatStoodInADraftStaysWithItsOwnOffices() {
        Known axis = registered(
                OWN, problem(title(), null).replace("\"countries\"", "\"provinces\": [\"IR-24\"], \"countries\""));
        moved(OWN, axis, "submit", null);

        as(OTHER)
                .get(AXES + "/" + axis.id() + "/revisions")
                .then()
                .statusCode(200)
                .body("total.value", equalTo(1))
                .body("items.change", contains("submitted"));
        as(OWN).get(AXES + "/" + axis.id() + "/revisions").then().body("total.value", equalTo(2));
    }

    @Test
    void whoTakesPartInTheMeetingKnowsItsAxesAndNobodyBefore() {
        Known meeting = MeetingStory.regional(BodyFixtures.group("[\"IR-04\", \"IR-19\"]", "[\"TR\"]"));
        Known axis = submitted("IR-04");
        as(secretariat("IR-19")).get(AXES + "/" + axis.id()).then().statusCode(404);

        Known taken = moved(OWN, axis, "take-up", "{\"meeting\": \"" + meeting.id() + "\"}");

        as(secretariat("IR-19")).get(AXES + "/" + axis.id()).then().statusCode(200);
        as(mission("EMB-TR-ANK", "TR")).get(AXES + "/" + axis.id()).then().statusCode(200);
        as(secretariat("IR-19"))
                .get("/api/v1/meetings/" + meeting.id() + "/axes")
                .then()
                .statusCode(200)
                .body("items.id", contains(axis.id()));
        moved(OWN, taken, "release", null);
        as(secretariat("IR-19")).get(AXES + "/" + axis.id()).then().statusCode(404);
        as(mission("EMB-TR-ANK", "TR")).get(AXES + "/" + axis.id()).then().statusCode(404);
    }

    @Test
    void readersFollowTheParticipantsOfTheMeeting() {
        String session = MeetingStory.session("IR-04", MeetingStory.STARTED);
        Known meeting = MeetingStory.registered(OWN, session);
        Known axis = moved(OWN, submitted("IR-04"), "take-up", "{\"meeting\": \"" + meeting.id() + "\"}");
        as(secretariat("IR-19")).get(AXES + "/" + axis.id()).then().statusCode(404);

        as(OWN).header("If-Match", meeting.tag())
                .body(session.replace(
                        "\"startsAt\"",
                        "\"participants\": [{\"body\": \"" + BodyFixtures.council("IR-19")
                                + "\", \"role\": \"guest\"}], \"startsAt\""))
                .put("/api/v1/meetings/" + meeting.id())
                .then()
                .statusCode(200);

        as(secretariat("IR-19")).get(AXES + "/" + axis.id()).then().statusCode(200);
    }

    @Test
    void aCancelledMeetingLetsItsAxesGo() {
        Known meeting = MeetingStory.draft("IR-04");
        Known axis = moved(OWN, submitted("IR-04"), "take-up", "{\"meeting\": \"" + meeting.id() + "\"}");

        MeetingStory.move(OWN, meeting, "cancel", "{\"reason\": \"برف راه را بست\"}")
                .then()
                .statusCode(200);

        as(OWN).get(AXES + "/" + axis.id()).then().body("meeting", nullValue()).body("status", equalTo("submitted"));
    }

    @Test
    void nothingGoesOnTheAgendaOfAMeetingThatWasHeld() {
        Known meeting = MeetingStory.held("IR-04");
        Known axis = submitted("IR-04");

        move(OWN, axis, "take-up", "{\"meeting\": \"" + meeting.id() + "\"}")
                .then()
                .statusCode(409)
                .body("code", equalTo("meeting-is-past"));
        as(OWN).body(problem(title(), meeting.id())).post(AXES).then().statusCode(409);
        Known foreign = MeetingStory.draft("IR-24");
        move(OWN, axis, "take-up", "{\"meeting\": \"" + foreign.id() + "\"}")
                .then()
                .statusCode(422)
                .body("errors[0].code", equalTo("unknown-meeting"));
    }

    @Test
    void onlyDraftsAreWrittenAnewAndTheirContentsAreKept() {
        Known axis = draft("IR-04");
        String title = title();

        Known edited = Known.of(as(OWN).header("If-Match", axis.tag())
                .body(problem(title, null))
                .put(AXES + "/" + axis.id()));
        as(OWN).header("If-Match", axis.tag())
                .body(problem(title, null))
                .put(AXES + "/" + axis.id())
                .then()
                .statusCode(412);
        as(OWN).body(problem(title, null)).put(AXES + "/" + axis.id()).then().statusCode(428);
        Known sent = moved(OWN, edited, "submit", null);
        as(OWN).header("If-Match", sent.tag())
                .body(problem(title(), null))
                .put(AXES + "/" + axis.id())
                .then()
                .statusCode(409)
                .body("legalMoves", contains("merged", "adopted", "withdrawn"));
        as(OWN).get(AXES + "/" + axis.id() + "/revisions")
                .then()
                .body("items.change", contains("submitted", "edited", "registered"))
                .body("items[1].content.title.fa", equalTo(title));
    }

    @Test
    void anAxisIsRegisteredOnceHoweverItIsSpelt() {
        String title = "توقف کامیون‌های " + ir.peyvand.meetings.AxisStory.word();
        Known first = registered(OWN, problem(title, null));

        as(OWN).body(problem(title.replace("\u200c", "").replace('ی', 'ي').replace('ک', 'ك'), null))
                .post(AXES)
                .then()
                .statusCode(409)
                .body("code", equalTo("axis-exists"))
                .body("axis", equalTo(first.id()));
        registered(OTHER, problem(title, null));
        moved(OWN, first, "withdraw", REASON);
        registered(OWN, problem(title, null));
    }

    @Test
    void withdrawnIsTheEnd() {
        Known axis = moved(OWN, submitted("IR-04"), "withdraw", REASON);

        move(OWN, axis, "submit", null).then().statusCode(409).body("legalMoves", hasSize(0));
        move(OTHER, axis, "withdraw", REASON).then().statusCode(404);
    }

    @Test
    void whatDoesNotFitIsRefusedByName() {
        as(OWN).body("""
                        {"content": {"kind": "problem", "title": {"en": "No Persian"}, "provinces": ["IR-99"],
                          "countries": ["XX"], "subject": "none", "origins": ["urn:x"]}}
                        """)
                .post(AXES)
                .then()
                .statusCode(422)
                .body("errors.pointer", org.hamcrest.Matchers.hasItem("/content/title"));
        as(OWN).body("""
                        {"content": {"kind": "problem", "title": {"fa": "درست"}, "provinces": ["IR-99"],
                          "countries": ["XX"], "subject": "none"}}
                        """)
                .post(AXES)
                .then()
                .statusCode(422)
                .body("errors.code", contains("unknown-province", "unknown-country", "unknown-subject-area"));
        as(COMMITTEE).get(AXES + "?sort=number,weight").then().statusCode(400);
    }

    @Test
    void listsFilterCountSortAndGoOnPageByPage() {
        String word = ir.peyvand.meetings.AxisStory.word();
        for (int i = 0; i < 3; i++) {
            submitted("IR-04", "کامیون‌های " + word + " " + ir.peyvand.meetings.AxisStory.word());
        }
        Known joint = registered(
                COMMITTEE,
                problem("کامیون " + word, null)
                        .replace("\"countries\"", "\"provinces\": [\"IR-04\", \"IR-24\"], \"countries\""));
        moved(COMMITTEE, joint, "submit", null);
        String query = AXES + "?q=کاميونهای " + word + "&sort=weight&limit=2&facets=province,kind,status";

        var first = as(OWN).get(query).then().statusCode(200).extract().jsonPath();
        var second = as(OWN).get(query + "&cursor=" + first.getString("next"))
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();

        assertThat(first.getString("items[0].id")).isEqualTo(joint.id());
        assertThat(first.getInt("total.value")).isEqualTo(4);
        assertThat(first.getList("facets.province.value", String.class)).containsExactly("IR-04", "IR-24");
        assertThat(first.getList("facets.province.count", Integer.class)).containsExactly(4, 1);
        assertThat(second.getList("items.id", String.class)).hasSize(2).doesNotContain(joint.id());
        as(OTHER)
                .get(AXES + "?q=" + word + "&facets=province")
                .then()
                .body("total.value", equalTo(1))
                .body("facets.province.count", contains(1, 1));
        as(OWN).get(AXES + "?q=" + word + "&minWeight=2").then().body("items.id", contains(joint.id()));
        String csv = as(OWN).accept("text/csv")
                .get(AXES + "?sort=number&q=" + word)
                .then()
                .statusCode(200)
                .contentType("text/csv")
                .extract()
                .asString();
        assertThat(List.of(csv.split("\r\n"))).hasSize(5);
        as(OWN).accept(ContentType.JSON).get(AXES + "?surprise=1").then().statusCode(400);
    }
}
