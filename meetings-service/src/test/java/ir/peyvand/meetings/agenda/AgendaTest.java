package ir.peyvand.meetings.agenda;

import static ir.peyvand.meetings.AgendaStory.items;
import static ir.peyvand.meetings.AgendaStory.published;
import static ir.peyvand.meetings.AgendaStory.write;
import static ir.peyvand.meetings.AgendaStory.written;
import static ir.peyvand.meetings.MeetingFixtures.as;
import static ir.peyvand.meetings.MeetingFixtures.governorate;
import static ir.peyvand.meetings.MeetingFixtures.secretariat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import ir.peyvand.kit.testing.Tokens;
import ir.peyvand.kit.testing.WithDatabaseAndTokens;
import ir.peyvand.meetings.AgendaStory;
import ir.peyvand.meetings.MeetingFixtures.Known;
import ir.peyvand.meetings.MeetingStory;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithDatabaseAndTokens
class AgendaTest {

    private static final Tokens WRITER = secretariat("IR-03");

    private static String agenda(Known meeting) {
        return "/api/v1/meetings/" + meeting.id() + "/agenda";
    }

    @Test
    void anAgendaIsWrittenWholeAndItsItemsKeepTheirIds() {
        Known meeting = written(WRITER, MeetingStory.draft("IR-03"));
        List<String> before = items(WRITER, meeting);

        write(WRITER, meeting, """
                {"items": [{"id": "%s", "title": {"fa": "نمایشگاه مشترک"}}, {"title": {"fa": "بودجه"}},
                  {"id": "%s", "title": {"fa": "گزارش پایانهٔ مرزی"}}]}
                """.formatted(before.getLast(), before.getFirst()))
                .then()
                .statusCode(200)
                .body("items.number", contains(1, 2, 3))
                .body("items[0].id", equalTo(before.getLast()))
                .body("items[2].id", equalTo(before.getFirst()));
        as(governorate("IR-04")).get(agenda(meeting)).then().statusCode(404);
    }

    @Test
    void aPublishedAgendaNeverChanges() {
        Known meeting = published(WRITER, written(WRITER, MeetingStory.draft("IR-03")));
        Known changed = AgendaStory.after(
                meeting, write(WRITER, meeting, "{\"items\": [{\"title\": {\"fa\": \"بودجه\"}}]}"), 200);
        published(WRITER, changed);

        as(WRITER).get(agenda(meeting) + "-versions").then().body("items.number", contains(2, 1));
        as(WRITER)
                .get(agenda(meeting) + "-versions/1")
                .then()
                .statusCode(200)
                .body("items.title.fa", contains("گزارش پایانهٔ مرزی", "نمایشگاه مشترک"));
        as(WRITER).get(agenda(meeting) + "-versions/2").then().body("items.title.fa", contains("بودجه"));
        as(WRITER).get(agenda(meeting) + "-versions/3").then().statusCode(404);
        as(WRITER)
                .get("/api/v1/meetings/" + meeting.id() + "/revisions")
                .then()
                .body(
                        "items.change",
                        contains(
                                "agenda-published",
                                "agenda-written",
                                "agenda-published",
                                "agenda-written",
                                "registered"));
    }

    @Test
    void whatIsNotOnTheAgendaIsNotNamedAndAnEmptyOneIsNotPublished() {
        Known meeting = MeetingStory.draft("IR-03");

        as(WRITER)
                .header("If-Match", meeting.tag())
                .post(agenda(meeting) + "-versions")
                .then()
                .statusCode(409)
                .body("code", equalTo("agenda-empty"));
        write(WRITER, meeting, """
                {"items": [{"id": "0198c1f2-6a41-7cc3-9d05-3f1f5d3f7a10", "title": {"fa": "بودجه"}}]}
                """).then().statusCode(422).body("errors.pointer", contains("/items/0/id"));
        as(WRITER).get(agenda(meeting)).then().body("items", hasSize(0));
    }

    @Test
    void theAgendaStandsOnceTheMeetingTookPlaceAndItsItemsAreSettledThen() {
        Known draft = written(WRITER, MeetingStory.draft("IR-03"));
        String first = items(WRITER, draft).getFirst();
        as(WRITER)
                .header("If-Match", draft.tag())
                .body("{}")
                .post(agenda(draft) + "/" + first + "/settle")
                .then()
                .statusCode(409);
        Known held = MeetingStory.moved(WRITER, MeetingStory.moved(WRITER, draft, "call"), "hold");

        write(WRITER, held, AgendaStory.TWO_ITEMS).then().statusCode(409);
        Known settled = AgendaStory.settled(WRITER, held, first);
        as(WRITER)
                .header("If-Match", settled.tag())
                .body("{}")
                .post(agenda(held) + "/" + first + "/settle")
                .then()
                .statusCode(409)
                .body("code", equalTo("item-settled"));
        as(WRITER).get(agenda(held)).then().body("items[0].outcome.fa", equalTo("پایانه باز می‌شود"));
        assertThat(items(WRITER, held)).hasSize(2);
    }
}
