package ir.peyvand.meetings;

import static ir.peyvand.meetings.MeetingFixtures.COMMITTEE;
import static ir.peyvand.meetings.MeetingFixtures.as;
import static ir.peyvand.meetings.MeetingFixtures.secretariat;

import io.restassured.response.Response;
import ir.peyvand.kit.testing.Tokens;
import ir.peyvand.meetings.MeetingFixtures.Known;

/** Meetings for the tests of this service, brought to a state through the API. They began in 2026-05. */
public final class MeetingStory {

    public static final String STARTED = "2026-05-10T06:30:00Z";

    private MeetingStory() {}

    /** A session of the council of a province, a draft. */
    public static Known draft(String province) {
        return registered(secretariat(province), session(province, STARTED));
    }

    public static Known called(String province) {
        return after(province, "call");
    }

    public static Known held(String province) {
        return after(province, "call", "hold");
    }

    /** A session of the council of a province after these moves. */
    public static Known after(String province, String... moves) {
        Known meeting = draft(province);
        for (String move : moves) {
            meeting = moved(secretariat(province), meeting, move);
        }
        return meeting;
    }

    /** A meeting of a group with this province and Iraq, which the committee writes, after these moves. */
    public static Known national(String province, String... moves) {
        Known meeting = regional(BodyFixtures.group("[\"" + province + "\", \"IR-13\"]", "[\"IQ\"]"));
        for (String move : moves) {
            meeting = moved(COMMITTEE, meeting, move);
        }
        return meeting;
    }

    /** A meeting of a regional group that the committee writes, a draft. */
    public static Known regional(String group) {
        return registered(COMMITTEE, """
                {"content": {"kind": "regional-meeting", "title": {"fa": "نشست منطقه‌ای"}, "body": "%s",
                  "startsAt": "%s"}}
                """.formatted(group, STARTED));
    }

    public static String session(String province, String startsAt) {
        return """
                {"content": {"kind": "council-session", "title": {"fa": "نشست شورای گفت‌وگو", "en": "Council session"},
                  "body": "%s", "province": "%s", "startsAt": "%s", "place": {"fa": "استانداری"}}}
                """.formatted(BodyFixtures.council(province), province, startsAt);
    }

    public static Known registered(Tokens by, String body) {
        return Known.of(as(by).body(body)
                .post("/api/v1/meetings")
                .then()
                .statusCode(201)
                .extract()
                .response());
    }

    public static Known moved(Tokens by, Known meeting, String move) {
        return Known.of(
                move(by, meeting, move, "{}").then().statusCode(200).extract().response());
    }

    /** @param body ignored where the move needs none */
    public static Response move(Tokens by, Known meeting, String move, String body) {
        var request = as(by).header("If-Match", meeting.tag());
        return (body.equals("{}") ? request : request.body(body)).post("/api/v1/meetings/" + meeting.id() + "/" + move);
    }
}
