package ir.peyvand.capacity.search;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import ir.peyvand.kit.caller.Role;
import ir.peyvand.kit.change.ChangeFollowers;
import ir.peyvand.kit.testing.Tokens;
import ir.peyvand.kit.testing.WithDatabaseAndTokens;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithDatabaseAndTokens
class SearchResourceTest {

    private static final Tokens EMBASSY =
            Tokens.of("embassy").role(Role.MISSION).mission("EMB-TR-ANK").country("TR");

    private static Tokens office(Role role, String province) {
        return Tokens.of(role.claim() + province).role(role).province(province);
    }

    private static RequestSpecification as(Tokens caller) {
        return given().header("Authorization", caller.bearer())
                .header("Accept-Language", "en")
                .contentType(ContentType.JSON);
    }

    private static String draft(String province, String sector, String title, String place) {
        String body = """
                {"province": "%s", "field": "production", "content": {"sector": "%s", "title": {"fa": "%s"},
                 "quantity": {"value": 120, "unit": "t", "period": "1404"}, "location": %s}}
                """.formatted(province, sector, title, place);
        Response answer = as(office(Role.GOVERNORATE, province)).body(body).post("/api/v1/capacities");
        answer.then().statusCode(201);
        return answer.path("id");
    }

    private static String published(String province, String sector, String title, String place) {
        String id = draft(province, sector, title, place);
        move(office(Role.SECRETARIAT, province), id, "verify", 0);
        move(office(Role.GOVERNORATE, province), id, "publish", 1);
        return id;
    }

    private static void move(Tokens caller, String id, String verb, long version) {
        as(caller)
                .header("If-Match", "\"" + version + "\"")
                .body("{\"reason\": \"آزمون\"}")
                .post("/api/v1/capacities/" + id + "/" + verb)
                .then()
                .statusCode(200);
    }

    @Inject
    ChangeFollowers followers;

    /** Until its index is built the service answers 503. */
    @BeforeEach
    void awaitIndex() {
        assertThat(followers.settle(Duration.ofSeconds(30))).isTrue();
    }

    @Test
    void whatWasJustPublishedIsFoundHoweverItIsSpelt() {
        String id =
                published("IR-24", "C10", "ظرفیت بسته‌بندی عسل سبلان", "{\"latitude\": 38.25, \"longitude\": 48.29}");

        for (String spelling : List.of("بسته بندی عسل سبلان", "بستهبندي عسل سبلان", "عسلهای سبلان", "عسل سبلن")) {
            as(EMBASSY)
                    .queryParam("q", spelling)
                    .get("/api/v1/capacities")
                    .then()
                    .statusCode(200)
                    .body("items.id", hasItem(id))
                    .body("items.find { it.id == '" + id + "' }.highlight.title.fa", containsString("<em>"))
                    .body("items.find { it.id == '" + id + "' }.score", notNullValue());
        }
    }

    @Test
    void anotherProvincesDraftLeavesNoTrace() {
        String id = draft("IR-07", "C28", "تلمبهٔ یگانهٔ آزمون بی‌نشان", "null");

        as(office(Role.GOVERNORATE, "IR-07"))
                .queryParam("q", "یگانهٔ بی‌نشان")
                .get("/api/v1/capacities?facets=province,status")
                .then()
                .body("items.id", hasItem(id))
                .body("facets.status.value", hasItem("draft"));
        as(office(Role.GOVERNORATE, "IR-04"))
                .queryParam("q", "تلمبهٔ یگانهٔ آزمون بی‌نشان")
                .get("/api/v1/capacities?facets=province,status")
                .then()
                .statusCode(200)
                .body("items.id", not(hasItem(id)))
                .body("facets.status.value", not(hasItem("draft")));
        as(EMBASSY)
                .get("/api/v1/capacities?province=IR-07&status=draft")
                .then()
                .body("total.value", equalTo(0))
                .body("total.relation", equalTo("exact"));
        String csv = given().header("Authorization", EMBASSY.bearer())
                .accept("text/csv")
                .get("/api/v1/capacities?province=IR-07")
                .asString();
        assertThat(csv).doesNotContain("بی‌نشان");
    }

    @Test
    void aWithdrawnRecordIsGoneAtOnce() {
        String id = published("IR-05", "C13", "گلیم هرسین برای بازار آزمون", "null");
        as(EMBASSY)
                .queryParam("q", "گلیم هرسین")
                .get("/api/v1/capacities")
                .then()
                .body("items.id", hasItem(id));

        move(office(Role.GOVERNORATE, "IR-05"), id, "archive", 2);

        as(EMBASSY)
                .queryParam("q", "گلیم هرسین")
                .get("/api/v1/capacities")
                .then()
                .body("items.id", not(hasItem(id)));
    }

    @Test
    void pagesFollowEachOtherWithoutGapsWhileRecordsAreAdded() {
        var expected = new ArrayList<String>();
        for (int i = 0; i < 5; i++) {
            expected.add(published("IR-29", "A01", "زرشک قاینات شمارهٔ " + i, "null"));
        }
        var seen = new ArrayList<String>();
        String cursor = null;
        do {
            var request = as(EMBASSY).queryParam("limit", 2);
            if (cursor != null) {
                request.queryParam("cursor", cursor);
            }
            Response answer = request.get("/api/v1/capacities?province=IR-29&sort=-modified");
            JsonPath page = answer.then().statusCode(200).extract().jsonPath();
            seen.addAll(page.getList("items.id"));
            cursor = page.getString("next");
            assertThat(answer.header("Link") != null).isEqualTo(cursor != null);
            published("IR-29", "A01", "زرشک تازه پس از صفحهٔ " + seen.size(), "null");
        } while (cursor != null);

        assertThat(seen).doesNotHaveDuplicates().containsAll(expected);
    }

    @Test
    void aCursorServesOnlyItsOwnQueryAndCaller() {
        published("IR-21", "C23", "کاشی آزمون یک", "null");
        published("IR-21", "C23", "کاشی آزمون دو", "null");
        String next = as(EMBASSY)
                .get("/api/v1/capacities?province=IR-21&limit=1")
                .then()
                .body("next", notNullValue())
                .extract()
                .path("next");

        as(EMBASSY)
                .queryParam("cursor", next)
                .get("/api/v1/capacities?province=IR-20&limit=1")
                .then()
                .statusCode(400)
                .body("errors[0].code", equalTo("forged-cursor"));
        as(office(Role.GOVERNORATE, "IR-21"))
                .queryParam("cursor", next)
                .get("/api/v1/capacities?province=IR-21&limit=1")
                .then()
                .statusCode(400);
    }

    @Test
    void facetsCountWhatMatches() {
        published("IR-16", "C10", "نان محلی ایلام آزمون", "null");
        published("IR-16", "C13", "گلیم محلی ایلام آزمون", "null");

        JsonPath facets = as(EMBASSY)
                .get("/api/v1/capacities?province=IR-16&facets=sector,province")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();

        assertThat(facets.<Map<String, Object>>getList("facets.sector"))
                .contains(Map.of("value", "C10", "count", 1), Map.of("value", "C13", "count", 1));
        assertThat(facets.<Map<String, Object>>getList("facets.province"))
                .containsExactly(Map.of("value", "IR-16", "count", 2));
    }

    @Test
    void nearAndBoxFindByPlace() {
        String id = published("IR-22", "H52", "اسکلهٔ آزمون قشم", "{\"latitude\": 26.95, \"longitude\": 56.27}");

        as(EMBASSY).get("/api/v1/capacities?near=26.9,56.2,20").then().body("items.id", hasItem(id));
        as(EMBASSY).get("/api/v1/capacities?near=36.9,46.2,20").then().body("items.id", not(hasItem(id)));
        as(EMBASSY).get("/api/v1/capacities?bbox=56,26,57,27").then().body("items.id", hasItem(id));
        given().header("Authorization", EMBASSY.bearer())
                .accept("application/geo+json")
                .get("/api/v1/capacities?bbox=56,26,57,27")
                .then()
                .statusCode(200)
                .contentType(containsString("application/geo+json"))
                .body("type", equalTo("FeatureCollection"))
                .body("features.find { it.id == '" + id + "' }.geometry.coordinates[0]", equalTo(56.27f));
    }

    @Test
    void aHitSaysWhyItMatched() {
        published("IR-12", "C10", "توت‌فرنگی ژاوه‌رود آزمون", "null");

        as(EMBASSY)
                .queryParam("q", "توت فرنگی ژاوه رود")
                .get("/api/v1/capacities?explain=true")
                .then()
                .statusCode(200)
                .body("items[0].explanation.rank", notNullValue())
                .body("items[0].explanation.words.word", hasItems("توت", "فرنگی"))
                .body("items[0].explanation.words[0].found[0].in", equalTo("title.fa"));
        as(EMBASSY)
                .queryParam("q", "توت فرنگی")
                .get("/api/v1/capacities")
                .then()
                .body("items[0].explanation", nullValue());
    }

    @Test
    void exportsAreTablesOfTheImportsColumns() {
        published("IR-15", "C10", "عسل آزمون لرستان", "null");

        String csv = given().header("Authorization", EMBASSY.bearer())
                .accept("text/csv")
                .get("/api/v1/capacities?province=IR-15")
                .then()
                .statusCode(200)
                .contentType(containsString("text/csv"))
                .extract()
                .asString();
        assertThat(csv)
                .contains("reference,province,field,sector,product,title_fa")
                .contains("عسل آزمون لرستان");
        byte[] xlsx = given().header("Authorization", EMBASSY.bearer())
                .accept("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")
                .get("/api/v1/capacities?province=IR-15")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        assertThat(new String(xlsx, 0, 2, java.nio.charset.StandardCharsets.US_ASCII))
                .isEqualTo("PK");
    }

    @Test
    void everyBadParameterIsNamed() {
        for (String bad : List.of(
                "limit=0",
                "limit=201",
                "limit=x",
                "cursor=forged",
                "province=IR-99",
                "sort=best",
                "near=NaN,1,1",
                "near=1,2",
                "bbox=50,30,40,35",
                "minQuantity=5&maxQuantity=2",
                "minAmount=5",
                "modifiedSince=1404-12-30",
                "facets=colour",
                "stale=perhaps",
                "colour=red")) {
            as(EMBASSY)
                    .get("/api/v1/capacities?" + bad)
                    .then()
                    .statusCode(400)
                    .contentType("application/problem+json")
                    .body("errors", hasSize(1))
                    .body("errors[0].pointer", containsString("?"));
        }
    }
}
