package ir.peyvand.capacity.origin;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import ir.peyvand.kit.caller.Role;
import ir.peyvand.kit.testing.Tokens;
import ir.peyvand.kit.testing.WithDatabaseAndTokens;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithDatabaseAndTokens
class ReferenceResourceTest {

    private static final Tokens GOVERNORATE =
            Tokens.of("governorate-03").role(Role.GOVERNORATE).province("IR-03");
    private static final Tokens SECRETARIAT =
            Tokens.of("secretariat-03").role(Role.SECRETARIAT).province("IR-03");
    private static final Tokens NEIGHBOUR =
            Tokens.of("governorate-04").role(Role.GOVERNORATE).province("IR-04");

    private static RequestSpecification as(Tokens caller) {
        return given().header("Authorization", caller.bearer()).contentType(ContentType.JSON);
    }

    private static String resolution() {
        return "urn:peyvand:resolution:" + UUID.randomUUID();
    }

    private static Response registering(String origins) {
        return as(GOVERNORATE).body("""
                {"province": "IR-03", "field": "trade", "content": {
                  "sector": "G46", "title": {"fa": "صادرات خشکبار"}, "origins": %s}}
                """.formatted(origins)).post("/api/v1/capacities");
    }

    private static String draft(String origin) {
        return registering("[\"" + origin + "\"]")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static void move(Tokens caller, String id, String verb, long version) {
        as(caller)
                .header("If-Match", "\"" + version + "\"")
                .post("/api/v1/capacities/" + id + "/" + verb)
                .then()
                .statusCode(200);
    }

    private static Response asking(Tokens caller, String urn) {
        return as(caller).queryParam("urn", urn).get("/api/v1/capacity/references");
    }

    @Test
    void aCapacityShowsWhatItCameFromAndIsFoundByIt() {
        String origin = resolution();
        String id = draft(origin);

        as(GOVERNORATE).get("/api/v1/capacities/" + id).then().body("origins", contains(origin));
        asking(GOVERNORATE, origin)
                .then()
                .statusCode(200)
                .body("records", empty())
                .body("items.urn", contains("urn:peyvand:capacity:" + id))
                .body("items[0].status", equalTo("draft"))
                .body("items[0].href", equalTo("/api/v1/capacities/" + id))
                .body("items[0].origins", contains(origin))
                .body("total.value", equalTo(1));
        asking(GOVERNORATE, "urn:peyvand:capacity:" + id)
                .then()
                .body("records[0].title.fa", equalTo("صادرات خشکبار"))
                .body("records[0].origins", contains(origin))
                .body("items", empty());
    }

    @Test
    void whatTheCallerMayNotKnowOfIsAnsweredLikeWhatDoesNotExist() {
        String origin = resolution();
        String id = draft(origin);

        String hidden = asking(NEIGHBOUR, "urn:peyvand:capacity:" + id).asString();
        String absent =
                asking(NEIGHBOUR, "urn:peyvand:capacity:" + UUID.randomUUID()).asString();
        assertThat(hidden).isEqualTo(absent);
        assertThat(asking(NEIGHBOUR, origin).asString()).isEqualTo(absent);

        move(SECRETARIAT, id, "verify", 0);
        move(GOVERNORATE, id, "publish", 1);
        asking(NEIGHBOUR, origin).then().body("items.urn", contains("urn:peyvand:capacity:" + id));
    }

    @Test
    void aLinkBetweenRecordsOfThisServiceIsShownToThoseWhoKnowBoth() {
        String hidden = draft(resolution());
        String shown = draft("urn:peyvand:capacity:" + hidden);
        move(SECRETARIAT, shown, "verify", 0);
        move(GOVERNORATE, shown, "publish", 1);

        asking(GOVERNORATE, "urn:peyvand:capacity:" + shown)
                .then()
                .body("records[0].origins", contains("urn:peyvand:capacity:" + hidden));
        asking(NEIGHBOUR, "urn:peyvand:capacity:" + shown).then().body("records[0].origins", empty());
    }

    @Test
    void manyThatCiteOneComeInPages() {
        String origin = resolution();
        String first = draft(origin);
        String second = draft(origin);
        String third = draft(origin);

        Response page =
                as(GOVERNORATE).queryParam("urn", origin).queryParam("limit", 2).get("/api/v1/capacity/references");
        page.then()
                .body("items.urn", contains("urn:peyvand:capacity:" + first, "urn:peyvand:capacity:" + second))
                .body("total.relation", equalTo("at-least"));
        as(GOVERNORATE)
                .queryParam("urn", origin)
                .queryParam("limit", 2)
                .queryParam("cursor", page.<String>path("next"))
                .get("/api/v1/capacity/references")
                .then()
                .body("items.urn", contains("urn:peyvand:capacity:" + third));
        as(NEIGHBOUR)
                .queryParam("urn", origin)
                .queryParam("cursor", page.<String>path("next"))
                .get("/api/v1/capacity/references")
                .then()
                .statusCode(400);
    }

    @Test
    void oneSideIsAnsweredWithoutTheOther() {
        String origin = draft(resolution());
        String result = draft("urn:peyvand:capacity:" + origin);

        as(GOVERNORATE)
                .queryParam("urn", "urn:peyvand:capacity:" + origin, "urn:peyvand:capacity:" + result)
                .queryParam("side", "origins")
                .get("/api/v1/capacity/references")
                .then()
                .body("records.size()", equalTo(2))
                .body("items", empty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"urn:peyvand:axis:42", "axis", "urn:peyvand:axis:0198C1F2-6A41-7CC3-9D05-3F1F5D3F7A10"})
    void whatIsNoNameIsRefused(String urn) {
        asking(GOVERNORATE, urn)
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("?urn"))
                .body("errors[0].code", equalTo("malformed-urn"));
        registering("[\"" + urn + "\"]").then().statusCode(422);
    }

    @Test
    void aNameIsNeeded() {
        as(GOVERNORATE)
                .get("/api/v1/capacity/references")
                .then()
                .statusCode(400)
                .body("errors[0].code", equalTo("required"));
    }
}
