package ir.peyvand.meetings.attendance;

import static ir.peyvand.meetings.MeetingFixtures.as;
import static ir.peyvand.meetings.MeetingFixtures.governorate;
import static ir.peyvand.meetings.MeetingFixtures.secretariat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import ir.peyvand.kit.testing.Tokens;
import ir.peyvand.kit.testing.WithDatabaseAndTokens;
import ir.peyvand.meetings.BodyFixtures;
import ir.peyvand.meetings.JointSession;
import ir.peyvand.meetings.MeetingFixtures.Known;
import ir.peyvand.meetings.MeetingStory;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithDatabaseAndTokens
class AttendanceTest {

    private static final Tokens WRITER = secretariat("IR-03");

    private static Response record(Known meeting, String entries) {
        return as(WRITER)
                .header("If-Match", meeting.tag())
                .body("{\"entries\": " + entries + "}")
                .put("/api/v1/meetings/" + meeting.id() + "/attendance");
    }

    private static Known held() {
        return MeetingStory.moved(WRITER, JointSession.called("IR-03", "IR-24"), "hold");
    }

    private static String came(String body, String state) {
        return "{\"body\": \"" + body + "\", \"state\": \"" + state + "\"}";
    }

    @Test
    void whoCameIsRecordedWithTheProvinceOfEachCouncil() {
        Known meeting = held();
        String own = BodyFixtures.council("IR-03");
        String other = BodyFixtures.council("IR-24");

        record(
                        meeting,
                        "[" + came(own, "present") + ", {\"body\": \"" + other
                                + "\", \"state\": \"substitute\", \"representedBy\": {\"fa\": \"معاون استاندار\"}}]")
                .then()
                .statusCode(200)
                .body("items.province", contains("IR-03", "IR-24"))
                .body("items.state", contains("present", "substitute"));
        as(governorate("IR-24"))
                .get("/api/v1/meetings/" + meeting.id() + "/attendance")
                .then()
                .body("items[1].representedBy.fa", equalTo("معاون استاندار"));
        as(governorate("IR-04"))
                .get("/api/v1/meetings/" + meeting.id() + "/attendance")
                .then()
                .statusCode(404);
    }

    @Test
    void aLaterRecordReplacesTheEarlierOne() {
        Known meeting = held();
        String own = BodyFixtures.council("IR-03");
        Known recorded = new Known(
                meeting.id(), record(meeting, "[" + came(own, "absent") + "]").header("ETag"));

        record(recorded, "[" + came(own, "excused") + "]")
                .then()
                .statusCode(200)
                .body("items.state", contains("excused"));
        record(meeting, "[]").then().statusCode(412);
    }

    @Test
    void onlyWhoWasToComeComesAndASubstituteHasAName() {
        Known meeting = held();
        String own = BodyFixtures.council("IR-03");

        record(
                        meeting,
                        "[" + came(BodyFixtures.council("IR-04"), "present") + ", " + came(own, "substitute")
                                + ", {\"state\": \"present\"}, {\"province\": \"IR-03\", \"state\": \"present\"}"
                                + ", {\"province\": \"IR-03\", \"state\": \"absent\"}]")
                .then()
                .statusCode(422)
                .body("errors.code", contains("not-a-participant", "required", "one-required", "named-twice"));
        as(WRITER)
                .get("/api/v1/meetings/" + meeting.id() + "/attendance")
                .then()
                .body("items", hasSize(0));
    }

    @Test
    void nobodyHasComeToAMeetingThatIsStillAhead() {
        record(MeetingStory.called("IR-03"), "[]").then().statusCode(409).body("code", equalTo("state-does-not-allow"));
    }
}
