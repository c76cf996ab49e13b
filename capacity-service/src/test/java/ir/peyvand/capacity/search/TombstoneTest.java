package ir.peyvand.capacity.search;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

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
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a mirror that follows the list by {@code modifiedSince} hears of records that were withdrawn. */
@QuarkusTest
@WithDatabaseAndTokens
class TombstoneTest {

    /** What a mirror asks for that began with this test. */
    private static final String ALL = "/api/v1/capacities?limit=200&modifiedSince=" + Instant.now();

    private static final String PROVINCE = "IR-13";
    private static final Tokens EMBASSY =
            Tokens.of("embassy").role(Role.MISSION).mission("EMB-TR-ANK").country("TR");
    private static final Tokens GOVERNORATE =
            Tokens.of("maker").role(Role.GOVERNORATE).province(PROVINCE);
    private static final Tokens SECRETARIAT =
            Tokens.of("checker").role(Role.SECRETARIAT).province(PROVINCE);

    private static RequestSpecification as(Tokens caller) {
        return given().header("Authorization", caller.bearer()).contentType(ContentType.JSON);
    }

    private static String content(String sector, String title) {
        return "\"content\": {\"sector\": \"%s\", \"title\": {\"fa\": \"%s\"}}".formatted(sector, title);
    }

    private static String draft(String title) {
        Response answer = as(GOVERNORATE)
                .body("{\"province\": \"%s\", \"field\": \"production\", %s}"
                        .formatted(PROVINCE, content("C28", title)))
                .post("/api/v1/capacities");
        answer.then().statusCode(201);
        return answer.path("id");
    }

    private static String published(String title) {
        String id = draft(title);
        move(SECRETARIAT, id, "verify", 0);
        move(GOVERNORATE, id, "publish", 1);
        return id;
    }

    private static String withdrawn(String title) {
        String id = published(title);
        move(GOVERNORATE, id, "revise", 2);
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

    private static List<Map<String, Object>> entries(Tokens caller, String list, String id) {
        JsonPath page = as(caller).get(list).then().statusCode(200).extract().jsonPath();
        assertThat(page.getList("items")).hasSize(page.getInt("total.value"));
        return page.param("id", id).getList("items.findAll { it.id == id }");
    }

    private static boolean isTombstone(Map<String, Object> entry) {
        return Boolean.TRUE.equals(entry.get("deleted"));
    }

    @Inject
    ChangeFollowers followers;

    /** Until its index is built the service answers 503. */
    @BeforeEach
    void awaitIndex() {
        assertThat(followers.settle(Duration.ofSeconds(30))).isTrue();
    }

    @Test
    void aMirrorHearsThatARecordWent() {
        String id = published("نمکدان آزمون یک");
        assertThat(entries(EMBASSY, ALL, id))
                .singleElement()
                .satisfies(entry -> assertThat(entry).doesNotContainKey("deleted"));

        move(GOVERNORATE, id, "archive", 2);

        assertThat(entries(EMBASSY, ALL, id))
                .singleElement()
                .satisfies(entry -> assertThat(entry)
                        .containsOnlyKeys("id", "type", "deleted", "modified")
                        .containsEntry("type", "capacity")
                        .containsEntry("deleted", true));
        assertThat(entries(EMBASSY, ALL + "&province=IR-13&field=production&sector=A01&status=published", id))
                .as("what could have changed does not narrow")
                .hasSize(1);
    }

    @Test
    void whatNeverWasPublicLeavesNoTrace() {
        String id = draft("نمکدان آزمون دو");
        assertThat(entries(EMBASSY, ALL, id)).isEmpty();

        move(SECRETARIAT, id, "verify", 0);
        move(GOVERNORATE, id, "send-back", 1);
        assertThat(entries(EMBASSY, ALL, id)).isEmpty();

        move(GOVERNORATE, id, "archive", 2);
        assertThat(entries(EMBASSY, ALL, id)).isEmpty();
    }

    @Test
    void whatHappensBehindTheWithdrawalIsNotTold() {
        String id = withdrawn("نمکدان آزمون سه");
        List<Map<String, Object>> before = entries(EMBASSY, ALL, id);

        as(GOVERNORATE)
                .header("If-Match", "\"3\"")
                .body("{" + content("A01", "نامی که هنوز نهان است") + "}")
                .put("/api/v1/capacities/" + id)
                .then()
                .statusCode(200);

        assertThat(entries(EMBASSY, ALL, id)).hasSize(1).isEqualTo(before);
        move(GOVERNORATE, id, "archive", 4);
        assertThat(entries(EMBASSY, ALL, id)).isEqualTo(before);
    }

    @Test
    void whoeverStillSeesTheRecordGetsItAndNoTombstone() {
        String id = withdrawn("نمکدان آزمون چهار");

        for (Tokens caller :
                List.of(GOVERNORATE, SECRETARIAT, Tokens.of("auditor").role(Role.AUDITOR))) {
            assertThat(entries(caller, ALL + "&province=IR-13", id))
                    .singleElement()
                    .satisfies(entry -> assertThat(isTombstone(entry)).isFalse());
        }
        Tokens elsewhere = Tokens.of("other").role(Role.GOVERNORATE).province("IR-03");
        assertThat(entries(elsewhere, ALL, id))
                .singleElement()
                .satisfies(entry -> assertThat(isTombstone(entry)).isTrue());
    }

    @Test
    void aRecordPublishedAgainIsARecordAgain() {
        String id = withdrawn("نمکدان آزمون پنج");
        move(SECRETARIAT, id, "verify", 3);
        move(GOVERNORATE, id, "publish", 4);

        assertThat(entries(EMBASSY, ALL, id))
                .singleElement()
                .satisfies(entry -> assertThat(isTombstone(entry)).isFalse());
    }

    @Test
    void onlyMirrorsAreTold() {
        String id = withdrawn("نمکدان آزمون شش");

        assertThat(entries(EMBASSY, "/api/v1/capacities?limit=200&province=" + PROVINCE, id))
                .isEmpty();
        assertThat(entries(EMBASSY, ALL + "&q=نمکدان آزمون شش", id)).isEmpty();
        assertThat(entries(EMBASSY, ALL + "&province=IR-03", id)).isEmpty();
        assertThat(entries(EMBASSY, "/api/v1/capacities?limit=200&modifiedSince=2200-01-01", id))
                .isEmpty();
        for (String format : List.of("text/csv", "application/geo+json")) {
            String file = given().header("Authorization", EMBASSY.bearer())
                    .accept(format)
                    .get(ALL)
                    .then()
                    .statusCode(200)
                    .extract()
                    .asString();
            assertThat(file).doesNotContain(id).doesNotContain("آزمون شش");
        }
    }

    @Test
    void tombstonesAreCountedInNoFacetAndComeInPagesLikeRecords() {
        Set<String> gone = Set.of(withdrawn("نمکدان هفت"), withdrawn("نمکدان هشت"), withdrawn("نمکدان نه"));
        var seen = new ArrayList<String>();
        String cursor = null;
        do {
            RequestSpecification request = as(EMBASSY);
            if (cursor != null) {
                request.queryParam("cursor", cursor);
            }
            JsonPath page = request.get(
                            "/api/v1/capacities?modifiedSince=2020-01-01&province=IR-13&sort=modified&limit=2&facets=status")
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            assertThat(page.<String>getList("facets.status.value")).isSubsetOf("published");
            seen.addAll(page.getList("items.id"));
            cursor = page.getString("next");
        } while (cursor != null);

        assertThat(seen).doesNotHaveDuplicates().containsAll(gone);
    }
}
