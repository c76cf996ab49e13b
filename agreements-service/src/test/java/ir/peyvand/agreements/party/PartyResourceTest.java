package ir.peyvand.agreements.party;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import ir.peyvand.kit.caller.Role;
import ir.peyvand.kit.testing.TestClock;
import ir.peyvand.kit.testing.Tokens;
import ir.peyvand.kit.testing.WithDatabaseAndTokens;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithDatabaseAndTokens
class PartyResourceTest {

    private static final Tokens OPERATOR = Tokens.of("operator").role(Role.OPERATOR);
    private static final Tokens ORGANISATION =
            Tokens.of("organisation-09").role(Role.COOPERATION_ORGANISATION).province("IR-09");
    private static final Tokens NEIGHBOUR =
            Tokens.of("governorate-10").role(Role.GOVERNORATE).province("IR-10");

    @Inject
    TestClock clock;

    private static RequestSpecification as(Tokens caller) {
        return given().header("Authorization", caller.bearer()).contentType(ContentType.JSON);
    }

    private static String organisation(String name, String province) {
        return """
                {"content": {"kind": "cooperation-organisation", "level": "domestic", "province": "%s",
                  "name": {"fa": "%s"}}}
                """.formatted(province, name);
    }

    private static String city(String name, String country) {
        return """
                {"content": {"kind": "foreign-counterpart", "level": "foreign-sub-national", "country": "%s",
                  "name": {"fa": "%s"}}, "aliases": []}
                """.formatted(country, name);
    }

    private static Response register(Tokens by, String body) {
        return as(by).body(body).post("/api/v1/parties");
    }

    private static String registered(String body) {
        return register(OPERATOR, body).then().statusCode(201).extract().path("id");
    }

    private static Response find(String text) {
        return as(NEIGHBOUR).queryParam("q", text).get("/api/v1/parties");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "سازمان همياري شهرداريهاي مازندران",
                "سازمان همیاری شهرداری های مازندران",
                "سازمان همیاری شهرداریهای مازندران",
                "شهرداری‌های مازندران",
                "سازمان همیاری شهرداری‌های مازندارن"
            })
    void aNameIsFoundHoweverItIsSpelt(String spelling) {
        register(OPERATOR, organisation("سازمان همیاری شهرداری‌های مازندران", "IR-02"));

        find(spelling).then().statusCode(200).body("items[0].province", equalTo("IR-02"));
    }

    @Test
    void theSameNameInAnotherSpellingIsNotRegisteredTwice() {
        String known = registered(organisation("اتحادیهٔ یاریگران شهرهای کویری", "IR-09"));

        register(ORGANISATION, organisation("اتحاديه ياريگران شهرهاي كويري", "IR-09"))
                .then()
                .statusCode(409)
                .body("code", equalTo("party-exists"))
                .body("party", equalTo(known));
        register(OPERATOR, organisation("اتحادیهٔ یاریگران شهرهای کویری", "IR-29"))
                .then()
                .statusCode(201);
    }

    @Test
    void anAliasLeadsToItsParty() {
        String id = registered(city("استان ارزروم", "TR"));
        String alias = "{\"text\": \"ولایت ارضروم\", \"language\": \"fa\", \"source\": \"سند ۱۳۹۷\"}";

        as(OPERATOR)
                .header("If-Match", "\"0\"")
                .body(alias)
                .post("/api/v1/parties/" + id + "/aliases")
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("aliases", hasSize(1))
                .body("aliases[0].source", equalTo("سند ۱۳۹۷"));
        find("ولایت ارضروم").then().body("items[0].id", equalTo(id));
        register(OPERATOR, city("ولایت ارضروم", "TR")).then().statusCode(409).body("party", equalTo(id));
    }

    @Test
    void mergingKeepsBothHistoriesAndPointsToTheOneThatStays() {
        String old = registered(city("ایالت هشترخان", "RU"));
        String today = registered(city("استان آستراخان", "RU"));
        String last = registered(city("ناحیهٔ آستراخان روسیه", "RU"));
        merge(old, today, 0).then().statusCode(200).body("mergedInto", equalTo(today));
        merge(today, last, 1).then().statusCode(200);

        as(NEIGHBOUR).get("/api/v1/parties/" + old).then().statusCode(200).body("mergedInto", equalTo(last));
        as(NEIGHBOUR)
                .get("/api/v1/parties/" + last)
                .then()
                .body("aliases.text", containsInAnyOrder("ایالت هشترخان", "استان آستراخان"));
        find("ایالت هشترخان").then().body("items.id", hasItem(last)).body("items.id", not(hasItem(old)));
        as(NEIGHBOUR)
                .get("/api/v1/parties/" + old + "/revisions")
                .then()
                .body("items.change", contains("merged", "registered"));
        as(NEIGHBOUR)
                .get("/api/v1/parties/" + last + "/revisions")
                .then()
                .body("items.change", contains("absorbed", "registered"))
                .body("items[0].reason", equalTo("یکی هستند"));
    }

    @Test
    void everyStepIsAVersionEvenWhenTheClockStands() {
        clock.stopAt(clock.instant());
        try {
            String id = registered(city("شهر س " + UUID.randomUUID(), "TJ"));
            for (int version = 0; version < 2; version++) {
                as(OPERATOR)
                        .header("If-Match", "\"" + version + "\"")
                        .body("{\"text\": \"شهر ش%d\", \"language\": \"fa\", \"source\": \"نامه\"}".formatted(version))
                        .post("/api/v1/parties/" + id + "/aliases")
                        .then()
                        .statusCode(200)
                        .header("ETag", equalTo("\"" + (version + 1) + "\""));
            }
            as(NEIGHBOUR)
                    .get("/api/v1/parties/" + id + "/revisions")
                    .then()
                    .body("items.change", contains("alias-added", "alias-added", "registered"));
        } finally {
            clock.run();
        }
    }

    @Test
    void whatWasMergedIsNeitherChangedNorMergedAgain() {
        String old = registered(city("شهر الف " + UUID.randomUUID(), "GE"));
        String today = registered(city("شهر ب " + UUID.randomUUID(), "GE"));
        merge(old, today, 0).then().statusCode(200);

        merge(old, today, 1)
                .then()
                .statusCode(409)
                .body("code", equalTo("party-merged"))
                .body("mergedInto", equalTo(today));
        merge(today, old, 1).then().statusCode(409);
        merge(today, today, 1).then().statusCode(422);
    }

    @Test
    void onlyPartiesOfOneCountryAreOne() {
        String one = registered(city("شهر پ " + UUID.randomUUID(), "GE"));
        String other = registered(city("شهر پ " + UUID.randomUUID(), "AM"));

        merge(one, other, 0).then().statusCode(422);
    }

    @Test
    void anotherProvinceReadsAPartyAndDoesNotChangeIt() {
        String id =
                register(ORGANISATION, city("شهر ت " + UUID.randomUUID(), "TM")).path("id");
        String alias = "{\"text\": \"شهر ث\", \"language\": \"fa\", \"source\": \"نامه\"}";

        as(NEIGHBOUR).get("/api/v1/parties/" + id).then().statusCode(200);
        as(NEIGHBOUR)
                .header("If-Match", "\"0\"")
                .body(alias)
                .post("/api/v1/parties/" + id + "/aliases")
                .then()
                .statusCode(403);
        as(ORGANISATION)
                .header("If-Match", "\"0\"")
                .body(alias)
                .post("/api/v1/parties/" + id + "/aliases")
                .then()
                .statusCode(200);
    }

    @Test
    void kindLevelProvinceAndCountryHaveToAgree() {
        register(OPERATOR, """
                {"content": {"kind": "governorate", "level": "foreign-national", "country": "IR", "name": {"fa": "نامی"}}}
                """)
                .then()
                .statusCode(422)
                .body("errors.pointer", containsInAnyOrder("/content/country", "/content/province", "/content/level"));
        register(OPERATOR, city("شهر", "XX")).then().statusCode(422).body("errors.code", hasItem("unknown-country"));
    }

    @Test
    void pagesFollowEachOtherWithoutGapOrRepetition() {
        List<String> all = java.util.stream.IntStream.range(0, 5)
                .mapToObj(number -> registered(city("روستای صفحه " + number, "KZ")))
                .toList();

        for (String text : List.of("", "روستای صفحه")) {
            var seen = new java.util.ArrayList<String>();
            String cursor = "";
            do {
                Response page = as(NEIGHBOUR)
                        .queryParam("q", text)
                        .queryParam("country", "KZ")
                        .queryParam("limit", 2)
                        .queryParam("cursor", cursor)
                        .get("/api/v1/parties");
                page.then().statusCode(200).body("total.value", equalTo(5));
                seen.addAll(page.path("items.id"));
                cursor = page.path("next");
            } while (cursor != null);
            assertThat(seen).containsExactlyInAnyOrderElementsOf(all);
        }
    }

    private static Response merge(String party, String into, int version) {
        return as(OPERATOR)
                .header("If-Match", "\"" + version + "\"")
                .body("{\"into\": \"" + into + "\", \"reason\": \"یکی هستند\"}")
                .post("/api/v1/parties/" + party + "/merge");
    }
}
