package ir.peyvand.meetings.agenda;

import static ir.peyvand.meetings.AgendaStory.items;
import static ir.peyvand.meetings.AgendaStory.settled;
import static ir.peyvand.meetings.AgendaStory.written;
import static ir.peyvand.meetings.MeetingFixtures.as;
import static ir.peyvand.meetings.MeetingFixtures.secretariat;
import static ir.peyvand.meetings.MeetingStory.move;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import ir.peyvand.kit.testing.Tokens;
import ir.peyvand.kit.testing.WithDatabaseAndTokens;
import ir.peyvand.meetings.MeetingFixtures.Known;
import ir.peyvand.meetings.MeetingStory;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithDatabaseAndTokens
class SeriesTest {

    private static final Tokens WRITER = secretariat("IR-03");
    private static final String NEXT = """
            {"title": {"fa": "نشست بعدی شورا"}, "startsAt": "2026-06-10T06:30:00Z"}
            """;

    private static Known held() {
        Known draft = written(WRITER, MeetingStory.draft("IR-03"));
        return MeetingStory.moved(WRITER, MeetingStory.moved(WRITER, draft, "call"), "hold");
    }

    private static Response agenda(Known meeting) {
        return as(WRITER).get("/api/v1/meetings/" + meeting.id() + "/agenda");
    }

    @Test
    void theNextMeetingTakesOverWhatTheOneBeforeLeftUnfinished() {
        Known first = held();
        String open = items(WRITER, first).getLast();
        Known settled = settled(WRITER, first, items(WRITER, first).getFirst());

        Response answer = move(WRITER, settled, "next", NEXT);
        answer.then()
                .statusCode(201)
                .body("status", equalTo("draft"))
                .body("series", equalTo(first.id()))
                .body("previous", equalTo(first.id()))
                .body("kind", equalTo("council-session"));
        Known next = Known.of(answer);
        agenda(next)
                .then()
                .body("items", hasSize(1))
                .body("items[0].number", equalTo(1))
                .body("items[0].carriedFrom", equalTo(open))
                .body("items[0].about", startsWith("urn:peyvand:axis:"));
    }

    @Test
    void aSeriesIsListedAndGoesOnFromItsLastMeeting() {
        Known first = held();
        Known second = Known.of(move(WRITER, first, "next", NEXT));
        Known secondHeld = MeetingStory.moved(WRITER, MeetingStory.moved(WRITER, second, "call"), "hold");
        Known third = Known.of(move(WRITER, secondHeld, "next", "{\"title\": {\"fa\": \"نشست سوم\"}}"));

        as(WRITER)
                .queryParam("series", first.id())
                .queryParam("sort", "startsAt")
                .get("/api/v1/meetings")
                .then()
                .body("items.id", contains(first.id(), second.id(), third.id()));
        agenda(third).then().body("items", hasSize(2));
    }

    @Test
    void aMeetingIsFollowedOnceUnlessWhatFollowedIsCancelled() {
        Known first = held();
        Known next = Known.of(move(WRITER, first, "next", NEXT));
        String tag = as(WRITER).get("/api/v1/meetings/" + first.id()).header("ETag");
        Known followed = new Known(first.id(), tag);

        move(WRITER, followed, "next", NEXT).then().statusCode(409).body("code", equalTo("already-followed"));
        move(WRITER, next, "cancel", "{\"reason\": \"برف\"}").then().statusCode(200);
        move(WRITER, followed, "next", NEXT).then().statusCode(201);
        move(WRITER, MeetingStory.draft("IR-03"), "next", NEXT).then().statusCode(409);
    }
}
