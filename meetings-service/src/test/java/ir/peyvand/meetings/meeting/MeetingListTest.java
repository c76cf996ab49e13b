package ir.peyvand.meetings.meeting;

import static ir.peyvand.meetings.MeetingFixtures.COMMITTEE;
import static ir.peyvand.meetings.MeetingFixtures.as;
import static ir.peyvand.meetings.MeetingFixtures.governorate;
import static ir.peyvand.meetings.MeetingFixtures.secretariat;
import static ir.peyvand.meetings.MeetingStory.session;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import ir.peyvand.kit.testing.Tokens;
import ir.peyvand.kit.testing.WithDatabaseAndTokens;
import ir.peyvand.meetings.BodyFixtures;
import ir.peyvand.meetings.JointSession;
import ir.peyvand.meetings.MeetingFixtures.Known;
import ir.peyvand.meetings.MeetingStory;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithDatabaseAndTokens
class MeetingListTest {

    private static final Tokens OFFICE = secretariat("IR-20");

    private static RequestSpecification list(Tokens by) {
        return as(by);
    }

    private static Known at(String startsAt) {
        return MeetingStory.registered(OFFICE, session("IR-20", startsAt));
    }

    @Test
    void pagesFollowEachOtherFromTheLatestToTheEarliest() {
        List<String> all = List.of(
                at("2031-03-01T08:00:00Z").id(),
                at("2031-02-01T08:00:00Z").id(),
                at("2031-01-01T08:00:00Z").id());

        var seen = new ArrayList<String>();
        String cursor = "";
        do {
            Response page = list(OFFICE)
                    .queryParam("from", "2031-01-01")
                    .queryParam("to", "1409-12-29")
                    .queryParam("limit", 2)
                    .queryParam("cursor", cursor)
                    .get("/api/v1/meetings");
            page.then().statusCode(200).body("total.value", equalTo(3));
            seen.addAll(page.path("items.id"));
            cursor = page.path("next");
        } while (cursor != null);
        assertThat(seen).containsExactlyElementsOf(all);
    }

    @Test
    void filtersHoldTogetherAndFacetsCountWhatTheCallerSees() {
        Known draft = at("2032-01-01T08:00:00Z");
        Known called = MeetingStory.moved(OFFICE, at("2032-01-02T08:00:00Z"), "call");

        list(OFFICE)
                .queryParam("from", "2032-01-01")
                .queryParam("to", "2032-01-02")
                .queryParam("status", "called")
                .queryParam("facets", "status,province")
                .get("/api/v1/meetings")
                .then()
                .body("items.id", contains(called.id()))
                .body("facets.status", hasSize(1))
                .body("facets.province[0].value", equalTo("IR-20"));
        list(governorate("IR-21"))
                .queryParam("from", "2032-01-01")
                .queryParam("facets", "status")
                .get("/api/v1/meetings")
                .then()
                .body("items", hasSize(0))
                .body("total.value", equalTo(0))
                .body("facets.status", hasSize(0));
        list(COMMITTEE)
                .queryParam("province", "IR-20")
                .queryParam("kind", "council-session")
                .queryParam("sort", "startsAt")
                .queryParam("from", "2032-01-01")
                .get("/api/v1/meetings")
                .then()
                .body("items[0].id", equalTo(draft.id()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"جلسه گردشگري مرزي", "گردشگریِ مرزی سمنان", "جلسه‌ های گردشگری", "Semnan"})
    void aMeetingIsFoundByItsWordsHoweverTheyAreSpelt(String text) {
        Known meeting = MeetingStory.registered(
                OFFICE, session("IR-20", "2033-01-01T08:00:00Z").replace("نشست شورای گفت‌وگو", "جلسهٔ گردشگری مرزی"));

        list(OFFICE).queryParam("q", text).get("/api/v1/meetings").then().body("items.id", hasItem(meeting.id()));
        list(OFFICE)
                .queryParam("q", "نیروگاه")
                .get("/api/v1/meetings")
                .then()
                .body("items.id", not(hasItem(meeting.id())));
    }

    @Test
    void aMirrorAsksForWhatHasChangedSince() {
        Known old = at("2034-01-01T08:00:00Z");
        Known meeting = at("2034-01-02T08:00:00Z");
        String moment = as(OFFICE).get("/api/v1/meetings/" + meeting.id()).path("modified");

        list(OFFICE)
                .queryParam("modifiedSince", moment)
                .queryParam("from", "2034-01-01")
                .queryParam("to", "2034-01-02")
                .get("/api/v1/meetings")
                .then()
                .body("items.id", contains(meeting.id()))
                .body("items.id", not(hasItem(old.id())));
    }

    @Test
    void aListIsATableWhenAskedForOne() {
        at("2035-01-01T08:00:00Z");

        list(OFFICE)
                .header("Accept", "text/csv")
                .queryParam("from", "2035-01-01")
                .queryParam("to", "2035-01-01")
                .get("/api/v1/meetings")
                .then()
                .statusCode(200)
                .body(containsString("starts_on_solar_hijri"))
                .body(containsString("1413-10-11"));
    }

    @Test
    void meetingsOfABodyIncludeThoseItTakesPartIn() {
        Known joint = JointSession.draft("IR-03", "IR-24");
        String council = BodyFixtures.council("IR-24");

        list(COMMITTEE)
                .queryParam("body", council)
                .queryParam("kind", "joint-council-session")
                .queryParam("limit", 200)
                .get("/api/v1/meetings")
                .then()
                .body("items.id", hasItem(joint.id()));
    }
}
