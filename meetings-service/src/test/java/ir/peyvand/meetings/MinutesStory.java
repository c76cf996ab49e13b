package ir.peyvand.meetings;

import static ir.peyvand.meetings.MeetingFixtures.as;

import io.restassured.response.Response;
import ir.peyvand.kit.testing.Tokens;
import ir.peyvand.meetings.MeetingFixtures.Known;

/** Minutes for the tests of this service; a known record names the meeting, with the tag of its minutes. */
public final class MinutesStory {

    private MinutesStory() {}

    public static String path(Known meeting) {
        return "/api/v1/meetings/" + meeting.id() + "/minutes";
    }

    public static Response draft(Tokens by, Known meeting) {
        return as(by).post(path(meeting));
    }

    public static Known drafted(Tokens by, Known meeting) {
        return AgendaStory.after(meeting, draft(by, meeting), 201);
    }

    public static Response approve(Tokens by, Known minutes) {
        return as(by).header("If-Match", minutes.tag()).post(path(minutes) + "/approve");
    }

    public static Known approved(Tokens by, Known minutes) {
        return AgendaStory.after(minutes, approve(by, minutes), 200);
    }
}
