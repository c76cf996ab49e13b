package ir.peyvand.meetings.body;

import static ir.peyvand.meetings.BodyFixtures.registered;
import static ir.peyvand.meetings.MeetingFixtures.COMMITTEE;
import static ir.peyvand.meetings.MeetingFixtures.DASHBOARD;
import static ir.peyvand.meetings.MeetingFixtures.OPERATOR;
import static ir.peyvand.meetings.MeetingFixtures.as;
import static ir.peyvand.meetings.MeetingFixtures.governorate;
import static ir.peyvand.meetings.MeetingFixtures.secretariat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import ir.peyvand.kit.testing.Tokens;
import ir.peyvand.kit.testing.WithDatabaseAndTokens;
import ir.peyvand.meetings.BodyFixtures;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithDatabaseAndTokens
class BodyResourceTest {

    private static String group(String name, String province) {
        return """
                {"content": {"kind": "working-group", "name": {"fa": "%s"}, "provinces": ["%s"]}}
                """.formatted(name, province);
    }

    private static Response register(Tokens by, String body) {
        return as(by).body(body).post("/api/v1/bodies");
    }

    private static Response find(String text) {
        return as(DASHBOARD).queryParam("q", text).get("/api/v1/bodies");
    }

    @Test
    void aCouncilIsFoundByTheCodeOfItsProvinceAsWellAsById() {
        String id = BodyFixtures.council("IR-03");

        as(DASHBOARD).get("/api/v1/bodies/DC-03").then().statusCode(200).body("id", equalTo(id));
        as(DASHBOARD).get("/api/v1/bodies/" + id).then().statusCode(200).body("code", equalTo("DC-03"));
        as(DASHBOARD).queryParam("code", "DC-03").get("/api/v1/bodies").then().body("items.id", contains(id));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "كارگروه گردشگري آذربايجان",
                "کارگروه گردشگریِ آذربایجان",
                "کارگروههای گردشگری آذربایجان",
                "گردشگری آذربایجان",
                "کارگروه گردشکری آذربایجان"
            })
    void aNameIsFoundHoweverItIsSpelt(String spelling) {
        register(OPERATOR, group("کارگروه گردشگری آذربایجان", "IR-04"));

        find(spelling).then().statusCode(200).body("items.name.fa", hasItem("کارگروه گردشگری آذربایجان"));
    }

    @Test
    void theSameNameInAnotherSpellingIsNotRegisteredTwice() {
        String known = register(secretariat("IR-05"), group("کارگروه تجارت مرزی", "IR-05"))
                .path("id");

        register(governorate("IR-05"), group("كارگروه تجارت مرزي", "IR-05"))
                .then()
                .statusCode(409)
                .body("code", equalTo("body-exists"))
                .body("body", equalTo(known));
        register(governorate("IR-06"), group("کارگروه تجارت مرزی", "IR-06"))
                .then()
                .statusCode(201);
    }

    @Test
    void anAliasLeadsToItsBody() {
        String id = registered("""
                {"content": {"kind": "national-committee", "name": {"fa": "کمیتهٔ روابط خارجی استان‌ها"}}}
                """);

        as(COMMITTEE)
                .header("If-Match", "\"0\"")
                .body("{\"text\": \"کمیته تخصصی مرزی\", \"language\": \"fa\", \"source\": \"گزارش ۱۴۰۳\"}")
                .post("/api/v1/bodies/" + id + "/aliases")
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("aliases[0].source", equalTo("گزارش ۱۴۰۳"));
        find("كميته تخصصي مرزي").then().body("items[0].id", equalTo(id));
        as(COMMITTEE)
                .get("/api/v1/bodies/" + id + "/revisions")
                .then()
                .body("items.change", contains("alias-added", "registered"));
    }

    @Test
    void officesKeepTheBodiesOfTheirProvinceAndNoOthers() {
        String name = "کارگروه " + UUID.randomUUID();
        Response own = register(secretariat("IR-07"), group(name, "IR-07"));

        own.then().statusCode(201).body("code", startsWith("WG-"));
        register(secretariat("IR-08"), group(name, "IR-07")).then().statusCode(403);
        register(secretariat("IR-07"), """
                {"content": {"kind": "ministry", "name": {"fa": "وزارت %s"}}}
                """.formatted(name)).then().statusCode(403);
        as(governorate("IR-08"))
                .header("If-Match", "\"0\"")
                .body(group(name, "IR-08"))
                .put("/api/v1/bodies/" + own.path("id"))
                .then()
                .statusCode(403);
    }

    @Test
    void onlyWhoKeepsTheRegisterChoosesCodes() {
        String code = "WG-T" + UUID.randomUUID().toString().substring(0, 6).toUpperCase(java.util.Locale.ROOT);
        String body = """
                {"code": "%s", "content": {"kind": "working-group", "name": {"fa": "کارگروه %s"}, "provinces": ["IR-07"]}}
                """;

        register(secretariat("IR-07"), body.formatted(code, UUID.randomUUID()))
                .then()
                .statusCode(403);
        register(COMMITTEE, body.formatted(code, UUID.randomUUID())).then().statusCode(201);
        register(COMMITTEE, body.formatted(code, UUID.randomUUID()))
                .then()
                .statusCode(409)
                .body("code", equalTo("code-taken"));
    }

    @Test
    void kindProvincesAndCountriesHaveToAgree() {
        register(COMMITTEE, """
                {"content": {"kind": "dialogue-council", "name": {"fa": "شورا"}, "countries": ["AZ", "XX"],
                  "foundedOn": "1403-01-01", "dissolvedOn": "1402-01-01"}}
                """)
                .then()
                .statusCode(422)
                .body(
                        "errors.pointer",
                        containsInAnyOrder(
                                "/content/provinces",
                                "/content/countries",
                                "/content/countries/1",
                                "/content/dissolvedOn"));
    }

    @Test
    void aBodyStandsUnderAnotherOneAndNeverUnderItself() {
        String above = BodyFixtures.workingGroup("IR-09");
        String name = "کارگروه " + UUID.randomUUID();
        String content = """
                {"content": {"kind": "working-group", "name": {"fa": "%s"}, "provinces": ["IR-09"], "parent": "%s"}}
                """;
        String below = registered(content.formatted(name, above));

        as(DASHBOARD).queryParam("parent", above).get("/api/v1/bodies").then().body("items.id", contains(below));
        as(COMMITTEE)
                .header("If-Match", "\"0\"")
                .body(content.formatted("کارگروه " + UUID.randomUUID(), below))
                .put("/api/v1/bodies/" + above)
                .then()
                .statusCode(422)
                .body("errors.code", contains("unknown-body"));
    }

    @Test
    void aDissolvedBodyIsListedOnlyWhenAskedFor() {
        String id = registered("""
                {"content": {"kind": "other", "name": {"fa": "ستاد %s"}, "provinces": ["IR-11"],
                  "foundedOn": "1390-01-01", "dissolvedOn": "1400-12-29"}}
                """.formatted(UUID.randomUUID()));

        as(DASHBOARD)
                .queryParam("province", "IR-11")
                .queryParam("kind", "other")
                .get("/api/v1/bodies")
                .then()
                .body("items", hasSize(0));
        as(DASHBOARD)
                .queryParam("province", "IR-11")
                .queryParam("kind", "other")
                .queryParam("dissolved", true)
                .get("/api/v1/bodies")
                .then()
                .body("items.id", contains(id));
    }

    @Test
    void pagesFollowEachOtherWithoutGapOrRepetition() {
        List<String> all = IntStream.range(0, 5)
                .mapToObj(number -> registered(group("کارگروه صفحهٔ " + number, "IR-12")))
                .toList();

        var seen = new ArrayList<String>();
        String cursor = "";
        do {
            Response page = as(DASHBOARD)
                    .queryParam("province", "IR-12")
                    .queryParam("kind", "working-group")
                    .queryParam("limit", 2)
                    .queryParam("cursor", cursor)
                    .get("/api/v1/bodies");
            page.then().statusCode(200).body("total.value", equalTo(5));
            seen.addAll(page.path("items.id"));
            cursor = page.path("next");
        } while (cursor != null);
        assertThat(seen).containsExactlyElementsOf(all);
    }
}
