package ir.peyvand.meetings.law;

import static ir.peyvand.meetings.MeetingFixtures.COMMITTEE;
import static ir.peyvand.meetings.MeetingFixtures.LEGAL;
import static ir.peyvand.meetings.MeetingFixtures.as;
import static ir.peyvand.meetings.MeetingFixtures.governorate;
import static ir.peyvand.meetings.MeetingFixtures.secretariat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import ir.peyvand.kit.testing.Tokens;
import ir.peyvand.kit.testing.WithDatabaseAndTokens;
import ir.peyvand.meetings.AxisStory;
import ir.peyvand.meetings.JointSession;
import ir.peyvand.meetings.MeetingFixtures.Known;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithDatabaseAndTokens
class LawResourceTest {

    @Test
    void aLawIsWrittenDownOnceForEverybody() {
        String content = Laws.content("آیین‌نامهٔ نمونه");
        String id = as(secretariat("IR-03"))
                .body(content)
                .post(Laws.PATH)
                .then()
                .statusCode(201)
                .extract()
                .path("id");

        as(secretariat("IR-04"))
                .body(content)
                .post(Laws.PATH)
                .then()
                .statusCode(409)
                .body("code", equalTo("law-exists"));
        as(governorate("IR-04"))
                .get(Laws.PATH + "/" + id)
                .then()
                .statusCode(200)
                .body("illustrative", equalTo(true));
        as(COMMITTEE)
                .body(content.replace("2010-01-01", "2199-01-01"))
                .post(Laws.PATH)
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/content/issuedOn"));
    }

    @Test
    void anArticleKeepsEveryTextItHad() {
        Laws.Article article = Laws.article();
        String texts = Laws.PATH + "/" + article.law().id() + "/articles/" + article.id() + "/texts";
        String later = "{\"text\": {\"fa\": \"متن تازه\"}, \"effectiveFrom\": \"2020-01-01\"}";

        Known changed = Known.of(as(COMMITTEE)
                .header("If-Match", article.law().tag())
                .body(later)
                .post(texts));
        as(COMMITTEE)
                .header("If-Match", changed.tag())
                .body(later)
                .post(texts)
                .then()
                .statusCode(422)
                .body("errors[0].code", equalTo("out-of-order"));
        as(COMMITTEE)
                .header("If-Match", changed.tag())
                .body(Laws.articleOf("مادهٔ ۱"))
                .post(Laws.PATH + "/" + article.law().id() + "/articles")
                .then()
                .statusCode(409)
                .body("code", equalTo("article-exists"));
        as(governorate("IR-03"))
                .get(Laws.PATH + "/" + article.law().id())
                .then()
                .body("articles[0].texts.effectiveFrom", contains("2020-01-01", "2010-01-01"))
                .body("articles[0].texts[1].effectiveUntil", equalTo("2020-01-01"));
    }

    @Test
    void anAxisHitsTheProvincesThatItConcernsAndNotAllWhoHearOfItInAMeeting() {
        Laws.Article article = Laws.article();
        Known axis = AxisStory.onAgenda("IR-03", JointSession.draft("IR-03", "IR-24"));

        Laws.report(governorate("IR-03"), article, "IR-03", "urn:peyvand:axis:" + axis.id())
                .then()
                .statusCode(201);

        for (Tokens caller : List.of(COMMITTEE, governorate("IR-24"))) {
            as(caller)
                    .get(Laws.PATH + "/" + article.law().id())
                    .then()
                    .body("impact.provinces", contains("IR-03"))
                    .body("impact.records", equalTo(1));
        }
    }

    @Test
    void theRankCountsProvincesAndRecordsAsFarAsTheCallerMayKnow() {
        String word = "واژه" + UUID.randomUUID().toString().replaceAll("[^a-z]", "");
        Laws.Article worse = Laws.article(Laws.law(word));
        Laws.Article better = Laws.article(Laws.law(word));
        Laws.report(governorate("IR-03"), worse, "IR-03", "").then().statusCode(201);
        Laws.report(governorate("IR-04"), worse, "IR-04", "").then().statusCode(201);
        UUID axis = axis("IR-03");
        Laws.report(governorate("IR-03"), better, "IR-03", "urn:peyvand:axis:" + axis)
                .then()
                .statusCode(201);
        String list = Laws.PATH + "?sort=rank&q=" + word;

        as(COMMITTEE)
                .get(list + "&facets=province")
                .then()
                .body("items.id", contains(worse.law().id(), better.law().id()))
                .body("items[0].impact.provinces", contains("IR-03", "IR-04"))
                .body("items[1].impact.records", equalTo(1))
                .body("facets.province.find { it.value == 'IR-03' }.count", equalTo(2));
        as(governorate("IR-03"))
                .get(list)
                .then()
                .body("items.id", contains(better.law().id(), worse.law().id()))
                .body("items[1].impact.provinces", contains("IR-03"));
        as(governorate("IR-04"))
                .get(list + "&facets=province")
                .then()
                .body("items.id", contains(worse.law().id(), better.law().id()))
                .body("items[1].impact.records", equalTo(0))
                .body("facets.province.value", contains("IR-04"));
        String next = as(COMMITTEE).get(list + "&limit=1").then().extract().path("next");
        as(COMMITTEE)
                .get(list + "&limit=1&cursor=" + next)
                .then()
                .body("items.id", contains(better.law().id()));
        as(COMMITTEE)
                .get(list + "&province=IR-04")
                .then()
                .body("items.id", contains(worse.law().id()));
    }

    @Test
    void anObstructionIsKnownToThoseWhoKnowTheBlockedRecord() {
        Laws.Article article = Laws.article();
        String urn = "urn:peyvand:axis:" + axis("IR-03");
        String id = Laws.report(governorate("IR-03"), article, "IR-03", urn)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        String obstructions = Laws.PATH + "/" + article.law().id() + "/obstructions";

        as(governorate("IR-04"))
                .get(obstructions)
                .then()
                .body("items", hasSize(0))
                .body("total.value", equalTo(0));
        as(governorate("IR-04")).get(obstructions + "/" + id).then().statusCode(404);
        as(LEGAL).get(obstructions + "/" + id).then().statusCode(404);
        as(COMMITTEE).get(obstructions).then().body("items.id", contains(id)).body("items[0].blocked", equalTo(urn));
        Laws.report(governorate("IR-04"), article, "IR-04", urn)
                .then()
                .statusCode(422)
                .body("errors[0].code", equalTo("unknown-record"));
        Laws.report(governorate("IR-03"), article, "IR-03", urn).then().statusCode(409);
        Laws.report(governorate("IR-03"), article, "IR-04", "").then().statusCode(403);
    }

    @Test
    void anObstructionThatHasEndedNoLongerCounts() {
        Laws.Article article = Laws.article();
        Known obstruction = Known.of(Laws.report(governorate("IR-03"), article, "IR-03", ""));
        String path = Laws.PATH + "/" + article.law().id() + "/obstructions/" + obstruction.id() + "/end";

        as(governorate("IR-03"))
                .body("{\"reason\": \"برداشته شد\"}")
                .post(path)
                .then()
                .statusCode(428);
        as(governorate("IR-03"))
                .header("If-Match", obstruction.tag())
                .body("{\"reason\": \"برداشته شد\"}")
                .post(path)
                .then()
                .statusCode(200);
        as(COMMITTEE).get(Laws.PATH + "/" + article.law().id()).then().body("impact.provinceCount", equalTo(0));
        as(governorate("IR-03"))
                .header("If-Match", "*")
                .body("{\"reason\": \"برداشته شد\"}")
                .post(path)
                .then()
                .statusCode(409);
    }

    @Test
    void aRequestIsFollowedToItsEndAndTheLawChangesWithIt() {
        Laws.Article article = Laws.article();
        Laws.report(governorate("IR-03"), article, "IR-03", "").then().statusCode(201);
        Known request = Laws.drafted(article, "IR-03");
        request = Laws.moved(secretariat("IR-03"), request, "submit", Laws.STEP);
        request = Laws.moved(LEGAL, request, "advice", "{\"advice\": \"اصلاح همین ماده بس است\"}");
        request = Laws.moved(COMMITTEE, request, "consider", Laws.STEP);
        Laws.move(COMMITTEE, request, "enact", "{\"on\": \"2026-01-15\", \"document\": \"روزنامهٔ رسمی\"}")
                .then()
                .statusCode(409)
                .body("legalMoves", contains("accepted", "rejected", "withdrawn"));
        request = Laws.moved(COMMITTEE, request, "accept", Laws.STEP);
        request = Laws.moved(COMMITTEE, request, "enact", "{\"on\": \"2026-01-15\", \"document\": \"روزنامهٔ رسمی\"}");

        as(secretariat("IR-03"))
                .get(Laws.REQUESTS + "/" + request.id())
                .then()
                .body("status", equalTo("enacted"))
                .body(
                        "steps.step",
                        contains("drafted", "submitted", "advised", "under-consideration", "accepted", "enacted"))
                .body("steps[4].on", equalTo("2026-01-10"))
                .body("steps[2].role", equalTo("legal-reviewer"));
        as(COMMITTEE)
                .get(Laws.PATH + "/" + article.law().id())
                .then()
                .body("articles[0].texts[0].text.fa", equalTo("صدور پروانه با استاندار است"))
                .body("articles[0].texts[0].effectiveFrom", equalTo("2026-01-15"))
                .body("impact.provinceCount", equalTo(0));
        as(COMMITTEE)
                .get(Laws.PATH + "?request=enacted&limit=200")
                .then()
                .body("items.id", hasItem(article.law().id()));
        as(governorate("IR-04"))
                .get(Laws.PATH + "?request=enacted&limit=200")
                .then()
                .body("items.id", not(hasItem(article.law().id())));
    }

    @Test
    void anotherProvinceLearnsNothingOfARequest() {
        Laws.Article article = Laws.article();
        Known request = Laws.drafted(article, "IR-03");

        as(secretariat("IR-04")).get(Laws.REQUESTS + "/" + request.id()).then().statusCode(404);
        as(secretariat("IR-04")).get(Laws.REQUESTS + "?limit=200").then().body("items.id", not(hasItem(request.id())));
        as(secretariat("IR-04"))
                .get(Laws.PATH + "/" + article.law().id() + "/repeal-requests")
                .then()
                .body("total.value", equalTo(0));
        Laws.move(secretariat("IR-03"), request, "submit", Laws.STEP.replace("2026-01-10", "2199-01-01"))
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/on"));
    }

    private static UUID axis(String province) {
        return UUID.fromString(AxisStory.draft(province).id());
    }
}
