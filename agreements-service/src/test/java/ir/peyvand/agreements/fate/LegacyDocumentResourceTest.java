package ir.peyvand.agreements.fate;

import static ir.peyvand.agreements.fate.FateStory.COMMITTEE;
import static ir.peyvand.agreements.fate.FateStory.DOCUMENTS;
import static ir.peyvand.agreements.fate.FateStory.as;
import static ir.peyvand.agreements.fate.FateStory.classify;
import static ir.peyvand.agreements.fate.FateStory.content;
import static ir.peyvand.agreements.fate.FateStory.determined;
import static ir.peyvand.agreements.fate.FateStory.governorate;
import static ir.peyvand.agreements.fate.FateStory.mission;
import static ir.peyvand.agreements.fate.FateStory.proposed;
import static ir.peyvand.agreements.fate.FateStory.register;
import static ir.peyvand.agreements.fate.FateStory.registered;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import ir.peyvand.kit.caller.Role;
import ir.peyvand.kit.testing.Tokens;
import ir.peyvand.kit.testing.WithDatabaseAndTokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithDatabaseAndTokens
class LegacyDocumentResourceTest {

    @Test
    void aDocumentOfWhichLittleIsKnownIsRegistered() {
        register(governorate("IR-15"), "{\"title\": {\"fa\": \"نامهٔ بی‌تاریخ\"}, \"province\": \"IR-15\"}")
                .then()
                .statusCode(201)
                .header("ETag", "\"0\"")
                .body("reference", startsWith("IR-15-OLD-"))
                .body("status", equalTo("registered"))
                .body("country", nullValue())
                .body("signedOn", nullValue());
    }

    @Test
    void theSameDocumentIsNotRegisteredTwiceHoweverItIsSpelt() {
        String known = register(governorate("IR-15"), content("یادداشت تفاهم گمرکی باتومی", "IR-15", "GE"))
                .path("id");

        register(governorate("IR-15"), content("يادداشت تفاهم گمركي باتومي", "IR-15", "GE"))
                .then()
                .statusCode(409)
                .body("code", equalTo("document-exists"))
                .body("document", equalTo(known));
        register(governorate("IR-15"), content("یادداشت تفاهم گمرکی باتومی", "IR-15", "AM"))
                .then()
                .statusCode(201);
    }

    @Test
    void aReferenceBelongsToOneDocument() {
        String reference =
                "OLD-T-" + UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
        String first =
                "{\"reference\": \"" + reference + "\", \"content\": " + content("سند یکم ت", "IR-15", "GE") + "}";
        String other =
                "{\"reference\": \"" + reference + "\", \"content\": " + content("سند دوم ت", "IR-15", "GE") + "}";

        as(governorate("IR-15")).body(first).post(DOCUMENTS).then().statusCode(201);
        as(governorate("IR-15"))
                .body(other)
                .post(DOCUMENTS)
                .then()
                .statusCode(409)
                .body("code", equalTo("reference-taken"));
        as(governorate("IR-15")).get(DOCUMENTS + "/" + reference).then().statusCode(200);
    }

    @Test
    void impossibleDaysAndUnknownCodesAreRefusedByName() {
        String content = """
                {"title": {"fa": "سند ناممکن"}, "province": "IR-15", "country": "XX", "signedOn": "2190-01-01",
                  "validUntil": "2180-01-01", "subjectAreas": ["magic"]}
                """;

        register(governorate("IR-15"), content)
                .then()
                .statusCode(422)
                .body(
                        "errors.pointer",
                        containsInAnyOrder(
                                "/content/country",
                                "/content/subjectAreas/0",
                                "/content/signedOn",
                                "/content/validUntil"));
    }

    @Test
    void whatIsKnownIsMendedUntilAFateIsProposed() {
        String id = registered("IR-15", "GE");
        String better = "{\"content\": " + content("سند " + UUID.randomUUID(), "IR-15", "AM") + "}";
        Tokens office = governorate("IR-15");

        edit(office, id, 0, better).then().statusCode(200).body("country", equalTo("AM"));
        as(mission("GE")).get(DOCUMENTS + "/" + id).then().statusCode(404);
        edit(office, id, 1, better.replace("IR-15", "IR-16")).then().statusCode(403);
        edit(office, id, 0, better).then().statusCode(412);
        String late = proposed("IR-15", "GE", "keep");
        edit(office, late, 2, better).then().statusCode(409);
    }

    private static Response edit(Tokens by, String id, int version, String body) {
        return as(by).header("If-Match", "\"" + version + "\"").body(body).put(DOCUMENTS + "/" + id);
    }

    @Test
    void whoItDoesNotConcernFindsNothing() {
        String id = registered("IR-15", "GE");
        for (Tokens outsider : List.of(governorate("IR-16"), mission("AM"))) {
            as(outsider).get(DOCUMENTS + "/" + id).then().statusCode(404);
            as(outsider).get(DOCUMENTS + "/" + id + "/history").then().statusCode(404);
            classify(outsider, id, 0, "active").then().statusCode(404);
            as(outsider)
                    .queryParam("limit", 200)
                    .queryParam("province", "IR-15")
                    .queryParam("country", "GE")
                    .queryParam("facets", "province")
                    .get(DOCUMENTS)
                    .then()
                    .statusCode(200)
                    .body("total.value", equalTo(0))
                    .body("facets.province", equalTo(List.of()));
        }
        as(Tokens.of("fate-dashboard").role(Role.DASHBOARD))
                .get(DOCUMENTS)
                .then()
                .statusCode(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"پیمان خواهرخواندگی تورفان", "پيمان خواهر خواندگي تورفان", "تورفان"})
    void aDocumentIsFoundByItsWordsInAnySpelling(String words) {
        register(governorate("IR-17"), content("پیمان خواهرخواندگی تورفان", "IR-17", "CN"));

        as(COMMITTEE)
                .queryParam("q", words)
                .queryParam("province", "IR-17")
                .get(DOCUMENTS)
                .then()
                .statusCode(200)
                .body("items.title.fa", hasItem("پیمان خواهرخواندگی تورفان"));
    }

    @Test
    void filtersHoldTogetherAndFacetsCountWhatTheyLeave() {
        String open = registered("IR-18", "QA");
        String waiting = proposed("IR-18", "QA", "renew");
        String over = determined("IR-18", "QA", "lapse");

        list("undetermined", "true").body("items.id", hasItems(open, waiting)).body("items.id", not(hasItem(over)));
        list("fate", "lapse").body("items.id", hasItem(over)).body("items.id", not(hasItem(open)));
        list("proposedFate", "renew").body("items.id", hasItem(waiting));
        list("status", "registered").body("items.id", hasItem(open)).body("items.id", not(hasItem(waiting)));
        list("dated", "true").body("total.value", equalTo(0));
        list("facets", "status")
                .body("facets.status.value", containsInAnyOrder("registered", "proposed", "determined"))
                .body("facets.status.count", equalTo(List.of(1, 1, 1)));
    }

    private static io.restassured.response.ValidatableResponse list(String filter, String value) {
        return as(COMMITTEE)
                .queryParam("province", "IR-18")
                .queryParam("country", "QA")
                .queryParam(filter, value)
                .get(DOCUMENTS)
                .then()
                .statusCode(200);
    }

    @Test
    void pagesFollowEachOtherAndATableHoldsThemAll() {
        for (int i = 0; i < 5; i++) {
            registered("IR-19", "KZ");
        }
        var seen = new ArrayList<String>();
        String cursor = "";
        do {
            Response page = as(governorate("IR-19"))
                    .queryParam("limit", 2)
                    .queryParam("cursor", cursor)
                    .get(DOCUMENTS);
            page.then().statusCode(200).body("total.value", equalTo(5));
            seen.addAll(page.path("items.reference"));
            cursor = page.path("next");
        } while (cursor != null);
        String table =
                as(governorate("IR-19")).accept("text/csv").get(DOCUMENTS).asString();

        assertThat(seen).hasSize(5).isSorted().doesNotHaveDuplicates();
        assertThat(table.lines().skip(1).map(line -> line.split(",")[0]).toList())
                .isEqualTo(seen);
    }

    @Test
    void everyStepIsInTheChangeFeedOfThoseItConcerns() {
        String id = determined("IR-20", "UZ", "keep");
        Tokens office = governorate("IR-20");

        as(office)
                .queryParam("limit", 200)
                .get("/api/v1/agreements/changes")
                .then()
                .statusCode(200)
                .body(
                        "items.findAll { it.id == '" + id + "' }.change",
                        equalTo(List.of("registered", "classified", "proposed", "determined")));
        as(governorate("IR-21"))
                .queryParam("limit", 200)
                .get("/api/v1/agreements/changes")
                .then()
                .body("items.findAll { it.id == '" + id + "' }.size()", equalTo(0));
    }
}
