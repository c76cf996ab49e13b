package ir.peyvand.meetings.publication;

import static ir.peyvand.meetings.MeetingFixtures.DASHBOARD;
import static ir.peyvand.meetings.MeetingFixtures.as;
import static ir.peyvand.meetings.MeetingFixtures.secretariat;
import static ir.peyvand.meetings.publication.PublicationFixtures.PUBLICATIONS;
import static ir.peyvand.meetings.publication.PublicationFixtures.TEXT;
import static ir.peyvand.meetings.publication.PublicationFixtures.draft;
import static ir.peyvand.meetings.publication.PublicationFixtures.drafted;
import static ir.peyvand.meetings.publication.PublicationFixtures.meeting;
import static ir.peyvand.meetings.publication.PublicationFixtures.move;
import static ir.peyvand.meetings.publication.PublicationFixtures.published;
import static ir.peyvand.meetings.publication.PublicationFixtures.resolution;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import ir.peyvand.kit.testing.Tokens;
import ir.peyvand.kit.testing.WithDatabaseAndTokens;
import ir.peyvand.meetings.MeetingFixtures.Known;
import ir.peyvand.meetings.MeetingStory;
import ir.peyvand.meetings.resolution.ResolutionFixtures;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithDatabaseAndTokens
class PublicationResourceTest {

    private static final String REASON = "{\"reason\": \"متن نادرست است\"}";
    private static final String CHANGES = "/api/v1/meetings/changes?limit=200&after=";
    private static final Tokens OFFICE = secretariat("IR-03");
    private static final Tokens NEIGHBOUR = secretariat("IR-04");

    @Test
    void theTwinOfAResolutionIsReadByEverybodyAndItsRecordIsNot() {
        Known adopted = ResolutionFixtures.adopted("IR-03");
        Known twin = drafted(OFFICE, resolution(adopted));
        as(DASHBOARD).get(PUBLICATIONS + "/" + twin.id()).then().statusCode(404);
        as(DASHBOARD).get(PUBLICATIONS).then().body("items.id", not(hasItem(twin.id())));

        move(OFFICE, twin, "publish", "").then().statusCode(200).body("changedSincePublished", equalTo(false));

        for (Tokens reader : new Tokens[] {DASHBOARD, NEIGHBOUR}) {
            as(reader)
                    .get(PUBLICATIONS + "/" + twin.id())
                    .then()
                    .statusCode(200)
                    .body("title.en", equalTo("One window for licences"))
                    .body("record", nullValue())
                    .body("changedSincePublished", nullValue());
        }
        as(DASHBOARD)
                .queryParam("q", "درگاه سرمايه گذاران")
                .queryParam("recordKind", "resolution")
                .get(PUBLICATIONS)
                .then()
                .body("items.id", hasItem(twin.id()));
        as(DASHBOARD).get("/api/v1/resolutions/" + adopted.id()).then().statusCode(403);
        as(NEIGHBOUR).get("/api/v1/resolutions/" + adopted.id()).then().statusCode(404);
    }

    @Test
    void whatChangedSinceIsFlaggedUntilItIsPublishedAgain() {
        Known called = MeetingStory.called("IR-03");
        Known twin = published(OFFICE, meeting(called));
        MeetingStory.move(OFFICE, called, "cancel", REASON).then().statusCode(200);

        as(OFFICE)
                .get(PUBLICATIONS + "/" + twin.id())
                .then()
                .body("changedSincePublished", equalTo(true))
                .body("record", equalTo(meeting(called)));
        as(OFFICE).get(PUBLICATIONS + "?changedSincePublished=true").then().body("items.id", hasItem(twin.id()));
        as(NEIGHBOUR)
                .get(PUBLICATIONS + "?changedSincePublished=true")
                .then()
                .body("items.id", not(hasItem(twin.id())));

        move(OFFICE, twin, "publish", "").then().statusCode(200).body("changedSincePublished", equalTo(false));
    }

    @Test
    void whatIsTakenBackIsGoneForThePublicAndMirrorsLearnOfIt() {
        Known twin = published(OFFICE, meeting(MeetingStory.called("IR-03")));
        as(OFFICE)
                .header("If-Match", twin.tag())
                .body(TEXT)
                .put(PUBLICATIONS + "/" + twin.id())
                .then()
                .statusCode(409)
                .body("code", equalTo("published"));
        long before = endOfFeed();
        Known back = Known.of(move(OFFICE, twin, "unpublish", REASON));

        as(DASHBOARD).get(PUBLICATIONS + "/" + twin.id()).then().statusCode(404);
        as(OFFICE).get(PUBLICATIONS + "/" + twin.id()).then().statusCode(200).body("status", equalTo("unpublished"));
        as(DASHBOARD)
                .get(CHANGES + before)
                .then()
                .body("items.findAll { it.id == '" + twin.id() + "' }.change", contains("withdrawn"))
                .body("items.findAll { it.id == '" + twin.id() + "' }.deleted", contains(true));
        as(OFFICE)
                .header("If-Match", back.tag())
                .body(TEXT)
                .put(PUBLICATIONS + "/" + twin.id())
                .then()
                .statusCode(200);
        move(OFFICE, back, "unpublish", REASON).then().statusCode(412);
    }

    @Test
    void onlySettledRecordsOfOnesOwnArePublishedAndEachOnce() {
        Known proposed = ResolutionFixtures.proposed("IR-03");
        Known twin = drafted(OFFICE, resolution(proposed));
        move(OFFICE, twin, "publish", "").then().statusCode(409).body("code", equalTo("record-not-settled"));
        as(OFFICE)
                .body(draft(resolution(proposed)))
                .post(PUBLICATIONS)
                .then()
                .statusCode(409)
                .body("publication", equalTo(twin.id()));
        as(NEIGHBOUR)
                .body(draft(resolution(ResolutionFixtures.adopted("IR-03"))))
                .post(PUBLICATIONS)
                .then()
                .statusCode(404);
        as(OFFICE)
                .body(draft("urn:peyvand:axis:0198c1f2-6a41-7cc3-9d05-3f1f5d3f7a10"))
                .post(PUBLICATIONS)
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItem("/record"));
    }

    private static long endOfFeed() {
        long after = 0;
        List<Object> items;
        do {
            JsonPath page = as(DASHBOARD).get(CHANGES + after).jsonPath();
            items = page.getList("items");
            after = page.getLong("next");
        } while (!items.isEmpty());
        return after;
    }
}
