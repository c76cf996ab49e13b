package ir.peyvand.meetings;

import static ir.peyvand.meetings.MeetingFixtures.as;
import static ir.peyvand.meetings.MeetingFixtures.governorate;
import static ir.peyvand.meetings.MeetingFixtures.secretariat;

import io.restassured.response.Response;
import ir.peyvand.kit.testing.Tokens;
import ir.peyvand.meetings.MeetingFixtures.Known;

/** A joint session of the councils of two provinces, for the tests of this service. */
public final class JointSession {

    private JointSession() {}

    /** Written by the secretariat of the first one, a draft without consents. */
    public static Known draft(String province, String other) {
        return MeetingStory.registered(secretariat(province), """
                {"content": {"kind": "joint-council-session", "title": {"fa": "نشست مشترک دو شورا"}, "body": "%s",
                  "province": "%s", "startsAt": "%s", "participants": [{"body": "%s", "role": "invited"}]}}
                """.formatted(
                        BodyFixtures.council(province), province, MeetingStory.STARTED, BodyFixtures.council(other)));
    }

    public static Response consent(Tokens by, Known meeting) {
        return as(by).body("{}").post("/api/v1/meetings/" + meeting.id() + "/consents");
    }

    /** Head and secretary of both consent; the secretariat of the first one calls it. */
    public static Known called(String province, String other) {
        Known meeting = draft(province, other);
        for (String each : new String[] {province, other}) {
            consent(governorate(each), meeting).then().statusCode(201);
            consent(secretariat(each), meeting).then().statusCode(201);
        }
        return MeetingStory.moved(secretariat(province), meeting, "call");
    }
}
