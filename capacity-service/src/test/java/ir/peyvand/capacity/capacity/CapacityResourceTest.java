package ir.peyvand.capacity.capacity;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
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
import ir.peyvand.kit.testing.Tokens;
import ir.peyvand.kit.testing.WithDatabaseAndTokens;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithDatabaseAndTokens
class CapacityResourceTest {

    private static final Tokens GOVERNORATE =
            Tokens.of("governorate-03").role(Role.GOVERNORATE).province("IR-03");
    private static final Tokens SECRETARIAT =
            Tokens.of("secretariat-03").role(Role.SECRETARIAT).province("IR-03");
    private static final Tokens NEIGHBOUR =
            Tokens.of("governorate-04").role(Role.GOVERNORATE).province("IR-04");
    private static final Tokens EMBASSY =
            Tokens.of("embassy").role(Role.MISSION).mission("EMB-TR-ANK").country("TR");
    private static final Tokens DASHBOARD = Tokens.of("dashboard").role(Role.DASHBOARD);

    private static final String DRAFT = """
            {"province": "IR-03", "field": "production", "content": {
              "sector": "C28", "title": {"fa": "ماشین‌سازی تبریز", "en": "Tabriz machine building"},
              "description": {"fa": "ساخت ماشین‌ابزار"},
              "quantity": {"value": 45000, "unit": "unit", "period": "1404"},
              "investment": {"amount": "1250000.00", "currency": "USD"},
              "location": {"latitude": 38.08, "longitude": 46.29}, "targetCountries": ["TR", "AZ"]},
             "contact": {"name": "دفتر نمونه", "phone": "+98 41 0000 0000", "email": "office@example.org"}}
            """;

    private static RequestSpecification as(Tokens caller) {
        return given().header("Authorization", caller.bearer()).contentType(ContentType.JSON);
    }

    private static Response registered() {
        return as(GOVERNORATE).body(DRAFT).post("/api/v1/capacities");
    }

    private static Response move(Tokens caller, String id, String verb, long version) {
        var request = as(caller).header("If-Match", "\"" + version + "\"");
        boolean reasoned = verb.equals("archive") || verb.equals("revise") || verb.equals("send-back");
        return (reasoned ? request.body("{\"reason\": \"به‌روزرسانی\"}") : request)
                .post("/api/v1/capacities/" + id + "/" + verb);
    }

    private static String published() {
        String id = registered().path("id");
        move(SECRETARIAT, id, "verify", 0).then().statusCode(200);
        move(GOVERNORATE, id, "publish", 1).then().statusCode(200);
        return id;
    }

    @Test
    void aRegisteredCapacityIsADraftWithAReferenceAndAnETag() {
        Response answer = registered();

        answer.then()
                .statusCode(201)
                .header("ETag", "\"0\"")
                .header("Location", notNullValue())
                .body("status", equalTo("draft"))
                .body("investment.amount", equalTo("1250000.00"))
                .body("contact.name", equalTo("دفتر نمونه"));
        assertThat(answer.<String>path("reference")).matches("IR-03-PROD-\\d{4}");
        String location = answer.header("Location");
        as(GOVERNORATE).get(location).then().statusCode(200).body("title.en", equalTo("Tabriz machine building"));
    }

    @Test
    void aDraftDoesNotExistForAnybodyElse() {
        String id = registered().path("id");

        as(NEIGHBOUR).get("/api/v1/capacities/" + id).then().statusCode(404).body("code", equalTo("not-found"));
        as(EMBASSY).get("/api/v1/capacities/" + id).then().statusCode(404);
        move(NEIGHBOUR, id, "verify", 0).then().statusCode(404);
    }

    @Test
    void aPublishedRecordIsSeenByAllAndItsContactByRole() {
        String id = published();

        as(EMBASSY).get("/api/v1/capacities/" + id).then().statusCode(200).body("contact.phone", notNullValue());
        as(DASHBOARD).get("/api/v1/capacities/" + id).then().statusCode(200).body("contact", nullValue());
        as(NEIGHBOUR).get("/api/v1/capacities/" + id).then().statusCode(200);
        move(NEIGHBOUR, id, "archive", 2).then().statusCode(403);
    }

    @Test
    void nobodyVerifiesWhatTheyWrote() {
        String id = registered().path("id");

        move(GOVERNORATE, id, "verify", 0).then().statusCode(403).body("code", equalTo("maker-is-checker"));
        move(SECRETARIAT, id, "verify", 0).then().statusCode(200).body("status", equalTo("verified"));
    }

    @Test
    void anIllegalMoveSaysWhichMovesAreLegal() {
        String id = registered().path("id");

        move(GOVERNORATE, id, "publish", 0)
                .then()
                .statusCode(409)
                .contentType("application/problem+json")
                .body("code", equalTo("move-not-legal"))
                .body("legalMoves", containsInAnyOrder("verified", "archived"));
    }

    @Test
    void aChangeNeedsTheVersionThatWasRead() {
        String id = registered().path("id");
        String path = "/api/v1/capacities/" + id + "/verify";

        as(SECRETARIAT).post(path).then().statusCode(428);
        as(SECRETARIAT).header("If-Match", "\"7\"").post(path).then().statusCode(412);
        as(SECRETARIAT)
                .header("If-Match", "\"0\"")
                .post(path)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"");
    }

    @Test
    void aConditionalReadOfAnUnchangedRecordIsNotModified() {
        String id = registered().path("id");

        as(GOVERNORATE)
                .header("If-None-Match", "\"0\"")
                .get("/api/v1/capacities/" + id)
                .then()
                .statusCode(304)
                .header("ETag", "\"0\"");
    }

    @Test
    void aRepeatedPostIsCarriedOutOnce() {
        String key = UUID.randomUUID().toString();

        JsonPath first = as(GOVERNORATE)
                .header("Idempotency-Key", key)
                .body(DRAFT)
                .post("/api/v1/capacities")
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();
        Response again =
                as(GOVERNORATE).header("Idempotency-Key", key).body(DRAFT).post("/api/v1/capacities");

        again.then().statusCode(201).header("ETag", "\"0\"").body("id", equalTo(first.getString("id")));
        as(GOVERNORATE)
                .header("Idempotency-Key", key)
                .body(DRAFT.replace("45000", "46000"))
                .post("/api/v1/capacities")
                .then()
                .statusCode(422)
                .body("code", equalTo("idempotency-key-reused"));
    }

    @Test
    void earlierContentsAreKept() {
        String id = registered().path("id");

        as(GOVERNORATE)
                .header("If-Match", "\"0\"")
                .body("{\"content\": {\"sector\": \"C28\", \"title\": {\"fa\": \"ماشین‌سازی نو\"}}}")
                .put("/api/v1/capacities/" + id)
                .then()
                .statusCode(200)
                .body("title.fa", equalTo("ماشین‌سازی نو"))
                .body("quantity", nullValue());

        as(GOVERNORATE)
                .get("/api/v1/capacities/" + id + "/revisions?limit=1")
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].content.title.fa", equalTo("ماشین‌سازی نو"))
                .body("total.value", equalTo(2))
                .body("next", notNullValue())
                .header("Link", containsString("rel=\"next\""));
    }

    @Test
    void unknownCodesAreNamedWithTheirPlace() {
        as(GOVERNORATE)
                .header("Accept-Language", "en")
                .body(DRAFT.replace("C28", "Z99").replace("\"AZ\"", "\"XX\""))
                .post("/api/v1/capacities")
                .then()
                .statusCode(422)
                .body("errors.pointer", containsInAnyOrder("/content/sector", "/content/targetCountries/1"))
                .body("errors.code", containsInAnyOrder("unknown-sector", "unknown-country"));
    }

    @Test
    void aTitleWithAHiddenOverrideIsRefused() {
        as(GOVERNORATE)
                .body(DRAFT.replace("ماشین‌سازی تبریز", "ماشین\u202eسازی"))
                .post("/api/v1/capacities")
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/content/title"))
                .body("errors[0].code", equalTo("bidi-override"));
    }

    @Test
    void malformedJsonIsRefusedWithLineAndColumn() {
        as(GOVERNORATE)
                .body("{\"province\": \"IR-03\",\n  \"field\": }")
                .post("/api/v1/capacities")
                .then()
                .statusCode(400)
                .body("code", equalTo("malformed-json"))
                .body("line", equalTo(2))
                .body("traceId", notNullValue());
    }

    @Test
    void anUnknownMemberOrValueIsNamedWithThoseThatAreKnown() {
        as(GOVERNORATE)
                .body("{\"province\": \"IR-03\", \"colour\": \"red\"}")
                .post("/api/v1/capacities")
                .then()
                .statusCode(400)
                .body("code", equalTo("unknown-member"))
                .body("errors[0].pointer", equalTo("/colour"))
                .body("errors[0].detail", containsString("province"));
        as(GOVERNORATE)
                .body("{\"province\": \"IR-03\",\n \"field\": \"fishing\"}")
                .post("/api/v1/capacities")
                .then()
                .statusCode(400)
                .body("code", equalTo("unknown-value"))
                .body("errors[0].code", equalTo("unknown-value"))
                .body("errors[0].pointer", equalTo("/field"))
                .body("errors[0].detail", containsString("tourism"))
                .body("line", equalTo(2));
    }

    @Test
    void anUnknownParameterIsRefused() {
        as(GOVERNORATE)
                .get("/api/v1/capacity/changes?befor=3")
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("?befor"));
    }

    @Test
    void theChangeFeedShowsWhatTheCallerMayKnow() {
        long start =
                as(EMBASSY).get("/api/v1/capacity/changes?limit=200").jsonPath().getLong("next");
        String draft = registered().path("id");
        String open = published();

        as(GOVERNORATE)
                .get("/api/v1/capacity/changes?limit=200&after=" + start)
                .then()
                .body("items.id", hasItem(draft));
        as(EMBASSY)
                .get("/api/v1/capacity/changes?limit=200&after=" + start)
                .then()
                .statusCode(200)
                .body("items.id", not(hasItem(draft)))
                .body("items.findAll { it.id == '" + open + "' }", hasSize(1))
                .body("items.findAll { it.id == '" + open + "' }[0].change", equalTo("published"));

        move(GOVERNORATE, open, "archive", 2).then().statusCode(200);
        long published = as(EMBASSY)
                .get("/api/v1/capacity/changes?limit=200&after=" + start)
                .jsonPath()
                .getLong("items.find { it.id == '" + open + "' }.number");
        as(EMBASSY)
                .get("/api/v1/capacity/changes?limit=200&after=" + published)
                .then()
                .body("items.find { it.id == '" + open + "' }.deleted", equalTo(true))
                .body("items.find { it.id == '" + open + "' }.change", equalTo("withdrawn"));
    }

    @Test
    void withoutATokenNothingIsShown() {
        given().get("/api/v1/capacity/changes").then().statusCode(401).contentType("application/problem+json");
    }

    @Test
    void aRoleThatMayNotWriteIsForbidden() {
        as(EMBASSY)
                .body(DRAFT)
                .post("/api/v1/capacities")
                .then()
                .statusCode(403)
                .body("code", equalTo("forbidden"));
    }
}
