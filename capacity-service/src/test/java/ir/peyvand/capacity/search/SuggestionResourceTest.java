package ir.peyvand.capacity.search;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import ir.peyvand.kit.caller.Role;
import ir.peyvand.kit.change.ChangeFollowers;
import ir.peyvand.kit.testing.Tokens;
import ir.peyvand.kit.testing.WithDatabaseAndTokens;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithDatabaseAndTokens
class SuggestionResourceTest {

    private static final String SUGGESTIONS = "/api/v1/capacities/suggestions";
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

    private static String draft(String province, String title) {
        String body = """
                {"province": "%s", "field": "production", "content": {"sector": "C28", "title": %s}}
                """.formatted(province, title);
        Response answer = as(office(Role.GOVERNORATE, province)).body(body).post("/api/v1/capacities");
        answer.then().statusCode(201);
        return answer.path("id");
    }

    private static String published(String province, String title) {
        String id = draft(province, title);
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

    private static String persian(String title) {
        return "{\"fa\": \"" + title + "\"}";
    }

    private static List<String> suggested(Tokens caller, String typed) {
        return as(caller)
                .queryParam("q", typed)
                .get(SUGGESTIONS)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("items.text");
    }

    @Inject
    ChangeFollowers followers;

    /** Until its index is built the service answers 503. */
    @BeforeEach
    void awaitIndex() {
        assertThat(followers.settle(Duration.ofSeconds(30))).isTrue();
    }

    @Test
    void aTitleIsCompletedHoweverItIsSpacedAndFromEachOfItsWords() {
        published("IR-08", persian("ظرفیت خرمابندی‌گاه کازرون"));

        for (String typed : List.of("ظرفیت خرمابندی گا", "ظرفيت خرمابندی‌گ", "خرمابندیگاه", "خرماب", "کازرون")) {
            assertThat(suggested(EMBASSY, typed)).as(typed).contains("ظرفیت خرمابندی‌گاه کازرون");
        }
        assertThat(suggested(EMBASSY, "رمابندی")).doesNotContain("ظرفیت خرمابندی‌گاه کازرون");
    }

    @Test
    void aTitleIsCompletedInTheLanguageInWhichItIsTyped() {
        published("IR-08", "{\"fa\": \"کارگاه قلم‌زنی جهرم\", \"en\": \"Quillwright workshop of Jahrom\"}");

        as(EMBASSY)
                .queryParam("q", "QUILLW")
                .get(SUGGESTIONS)
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].text", equalTo("Quillwright workshop of Jahrom"))
                .body("items[0].language", equalTo("en"));
    }

    @Test
    void aTitleOfSeveralRecordsIsSuggestedOnce() {
        published("IR-08", persian("گلاب‌نوشین میمند"));
        published("IR-09", persian("گلاب نوشین میمند"));

        assertThat(suggested(EMBASSY, "گلاب نوش")).hasSize(1);
    }

    @Test
    void titlesThatBeginAsTypedComeFirstAndNoMoreThanAsked() {
        published("IR-08", persian("شال‌گیوه‌ای کلاش"));
        published("IR-08", persian("بافت شال‌گیوه‌ای"));

        assertThat(suggested(EMBASSY, "شال‌گیوه")).containsExactly("شال‌گیوه‌ای کلاش", "بافت شال‌گیوه‌ای");
        as(EMBASSY)
                .queryParam("q", "شال‌گیوه")
                .queryParam("limit", 1)
                .get(SUGGESTIONS)
                .then()
                .body("items.text", equalTo(List.of("شال‌گیوه‌ای کلاش")));
    }

    @Test
    void anotherProvincesDraftIsSuggestedToNobodyElse() {
        draft("IR-04", persian("پژواره‌سازی نهان ارومیه"));

        for (String typed : List.of("پژواره", "پژواره‌سازی نهان ارومیه", "نهان اروم")) {
            assertThat(suggested(office(Role.SECRETARIAT, "IR-04"), typed)).hasSize(1);
            assertThat(suggested(office(Role.GOVERNORATE, "IR-03"), typed)).isEmpty();
            assertThat(suggested(office(Role.SECRETARIAT, "IR-03"), typed)).isEmpty();
            assertThat(suggested(office(Role.COOPERATION_ORGANISATION, "IR-04"), typed))
                    .isEmpty();
            assertThat(suggested(EMBASSY, typed)).isEmpty();
        }
        assertThat(suggested(Tokens.of("auditor").role(Role.AUDITOR), "پژواره")).hasSize(1);
    }

    @Test
    void aHiddenDraftTakesNoPlaceFromWhatIsShown() {
        published("IR-04", persian("سیمینه‌تاب مهاباد"));
        for (int i = 0; i < 6; i++) {
            draft("IR-04", persian("سیمینه‌تاب پنهان " + i));
        }

        as(EMBASSY)
                .queryParam("q", "سیمینه‌تاب")
                .queryParam("limit", 1)
                .get(SUGGESTIONS)
                .then()
                .body("items.text", equalTo(List.of("سیمینه‌تاب مهاباد")));
    }

    @Test
    void aWithdrawnRecordIsSuggestedNoMore() {
        String id = published("IR-04", persian("تنورمایه سردشت"));
        assertThat(suggested(EMBASSY, "تنورمایه")).hasSize(1);

        move(office(Role.GOVERNORATE, "IR-04"), id, "archive", 2);

        assertThat(suggested(EMBASSY, "تنورمایه")).isEmpty();
    }

    @Test
    void nothingTypedIsNothingSuggested() {
        for (String typed : List.of("", " ", "-", "‌")) {
            assertThat(suggested(EMBASSY, typed)).as(typed).isEmpty();
        }
        as(EMBASSY).get(SUGGESTIONS).then().statusCode(200).body("items", hasSize(0));
    }
}
