package ir.peyvand.meetings;

import static ir.peyvand.meetings.MeetingFixtures.as;

import io.restassured.response.Response;
import ir.peyvand.kit.testing.Tokens;
import ir.peyvand.meetings.MeetingFixtures.Known;
import java.util.List;

/** Agendas for the tests of this service. What changes one moves the meeting's version on. */
public final class AgendaStory {

    public static final String TWO_ITEMS = """
            {"items": [
              {"title": {"fa": "گزارش پایانهٔ مرزی"}, "minutes": 20, "presenter": {"fa": "مدیرکل گمرک"}},
              {"title": {"fa": "نمایشگاه مشترک"}, "about": "urn:peyvand:axis:0198c1f2-6a41-7cc3-9d05-3f1f5d3f7a10"}]}
            """;

    private AgendaStory() {}

    public static Response write(Tokens by, Known meeting, String agenda) {
        return as(by).header("If-Match", meeting.tag())
                .body(agenda)
                .put("/api/v1/meetings/" + meeting.id() + "/agenda");
    }

    /** The meeting with two items on its agenda. */
    public static Known written(Tokens by, Known meeting) {
        return after(meeting, write(by, meeting, TWO_ITEMS), 200);
    }

    public static Known published(Tokens by, Known meeting) {
        return after(
                meeting,
                as(by).header("If-Match", meeting.tag()).post("/api/v1/meetings/" + meeting.id() + "/agenda-versions"),
                201);
    }

    public static Known settled(Tokens by, Known meeting, String item) {
        return after(
                meeting,
                as(by).header("If-Match", meeting.tag())
                        .body("{\"outcome\": {\"fa\": \"پایانه باز می‌شود\"}}")
                        .post("/api/v1/meetings/" + meeting.id() + "/agenda/" + item + "/settle"),
                200);
    }

    /** Ids, in their order. */
    public static List<String> items(Tokens by, Known meeting) {
        return as(by).get("/api/v1/meetings/" + meeting.id() + "/agenda").path("items.id");
    }

    /** The same meeting with the version that the answer names. */
    public static Known after(Known meeting, Response answer, int status) {
        answer.then().statusCode(status);
        return new Known(meeting.id(), answer.header("ETag"));
    }
}
