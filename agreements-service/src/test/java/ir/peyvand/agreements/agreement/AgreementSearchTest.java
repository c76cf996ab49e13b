package ir.peyvand.agreements.agreement;

import static ir.peyvand.agreements.AgreementFixtures.COMMITTEE;
import static ir.peyvand.agreements.AgreementFixtures.OPERATOR;
import static ir.peyvand.agreements.AgreementFixtures.as;
import static ir.peyvand.agreements.AgreementFixtures.drafted;
import static ir.peyvand.agreements.AgreementFixtures.governorate;
import static ir.peyvand.agreements.AgreementFixtures.organisationOf;
import static ir.peyvand.agreements.AgreementFixtures.party;
import static ir.peyvand.agreements.AgreementFixtures.registration;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import ir.peyvand.agreements.AgreementFixtures.Known;
import ir.peyvand.kit.testing.Tokens;
import ir.peyvand.kit.testing.WithDatabaseAndTokens;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithDatabaseAndTokens
class AgreementSearchTest {

    private static final String AGREEMENTS = "/api/v1/agreements";

    private static Response search(Tokens caller, String text, Map<String, String> more) {
        return as(caller).queryParam("q", text).queryParams(more).get(AGREEMENTS);
    }

    private static Response search(String text) {
        return search(COMMITTEE, text, Map.of());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "پرورش قارچ‌های دکمه‌ای",
                "قارچ دكمه اي پرورش",
                "پرورش قارچهای دکمهای",
                "پرورش قارچ و",
                "پرورش قارج"
            })
    void aTitleIsFoundHoweverItIsTyped(String typed) {
        Known known = drafted(
                governorate("IR-20"),
                registration("IR-20", organisationOf("IR-10"), "پرورش قارچ دکمه‌ای در چاه‌های کهنه", ""));

        search(typed).then().statusCode(200).body("items.id", hasItem(known.id()));
    }

    @Test
    void partiesReferencesSubjectsAndPlacesAreSearchedToo() {
        String counterpart = party("""
                {"kind": "foreign-counterpart", "level": "foreign-sub-national", "country": "CN",
                 "name": {"fa": "استان شان‌دونگ", "en": "Shandong Province"}}
                """);
        Response answer = as(governorate("IR-21"))
                .body(registration("IR-21", counterpart, "کارخانهٔ شیشهٔ تخت", ""))
                .post(AGREEMENTS);
        String id = answer.path("id");

        for (String typed : List.of("شیشه شاندونگ", "شیشه Shandong", "شیشه یزد", "شیشه چین", "شیشه گردشگری")) {
            search(typed).then().body("items.id", contains(id));
        }
        search(answer.path("reference")).then().body("items.id", hasItem(id));
        search("شیشه اصفهان").then().body("items", empty());
    }

    @Test
    void anotherNameOfAPartyFindsItsAgreementsAtOnce() {
        String counterpart = party("""
                {"kind": "foreign-counterpart", "level": "foreign-sub-national", "country": "RU",
                 "name": {"fa": "سرزمین آستاراخان"}}
                """);
        Known known = drafted(governorate("IR-21"), registration("IR-21", counterpart, "کشت‌وصنعت کنار رود", ""));
        search("هشترخان").then().body("items.id", not(hasItem(known.id())));

        as(OPERATOR)
                .header("If-Match", "\"0\"")
                .body("{\"text\": \"هشترخان\", \"language\": \"fa\", \"source\": \"نام پیشین\"}")
                .post("/api/v1/parties/" + counterpart + "/aliases")
                .then()
                .statusCode(200);

        search("هشترخان").then().body("items.id", hasItem(known.id()));
    }

    @Test
    void anEditedTitleIsFoundByItsNewWordsOnly() {
        Known known = drafted(
                governorate("IR-21"), registration("IR-21", organisationOf("IR-10"), "بادگیرهای خشتی بافق", ""));
        String edited = registration("IR-21", organisationOf("IR-10"), "قنات‌های سنگی مهریز", "")
                .replaceFirst("\"leadProvince\": \"IR-21\", \"kind\": \"mou\", ", "");
        as(governorate("IR-21"), known)
                .body(edited)
                .put(AGREEMENTS + "/" + known.id())
                .then()
                .statusCode(200);

        search("قنات سنگی مهریز").then().body("items.id", contains(known.id()));
        search("بادگیر خشتی بافق").then().body("items", empty());
    }

    @Test
    void aWordInAPlaceIsFoundWhereTheAgreementIsToday() {
        String title = "آسیاب بادی نشتیفان";
        Known known = drafted(
                governorate("IR-21"),
                registration("IR-21", organisationOf("IR-10"), title, ", \"countries\": [\"QA\"]"));
        search(COMMITTEE, title, Map.of("country", "QA", "province", "IR-10"))
                .then()
                .body("items.id", contains(known.id()));

        String edited = registration("IR-21", organisationOf("IR-11"), title, ", \"countries\": [\"OM\"]")
                .replaceFirst("\"leadProvince\": \"IR-21\", \"kind\": \"mou\", ", "");
        as(governorate("IR-21"), known)
                .body(edited)
                .put(AGREEMENTS + "/" + known.id())
                .then()
                .statusCode(200);

        search(COMMITTEE, title, Map.of("country", "QA")).then().body("items", empty());
        search(COMMITTEE, title, Map.of("province", "IR-10")).then().body("items", empty());
        search(COMMITTEE, title, Map.of("country", "OM", "province", "IR-11", "subjectArea", "tourism"))
                .then()
                .body("items.id", contains(known.id()))
                .body("total.value", equalTo(1));
    }

    @Test
    void titlesComeBeforeTheRestAndPagesFollowEachOther() {
        String counterpart = party("""
                {"kind": "foreign-counterpart", "level": "foreign-sub-national", "country": "IT",
                 "name": {"fa": "شهر ونیزاباد"}}
                """);
        Known inTitle =
                drafted(governorate("IR-22"), registration("IR-22", organisationOf("IR-10"), "قایق‌های ونیزاباد", ""));
        Known inParty = drafted(governorate("IR-22"), registration("IR-22", counterpart, "لنج‌سازی چوبی", ""));

        search("ونیزاباد")
                .then()
                .body("items.id", contains(inTitle.id(), inParty.id()))
                .body("total.value", equalTo(2));
        Response first = search(COMMITTEE, "ونیزاباد", Map.of("limit", "1", "sort", "relevance"));
        Response second =
                search(COMMITTEE, "ونیزاباد", Map.of("limit", "1", "sort", "relevance", "cursor", first.path("next")));
        assertThat(List.<String>of(first.path("items[0].id"), second.path("items[0].id")))
                .containsExactly(inTitle.id(), inParty.id());
        search(COMMITTEE, "ونیزاباد", Map.of("country", "IT", "facets", "country"))
                .then()
                .body("items.id", contains(inParty.id()))
                .body("facets.country[0].count", equalTo(1));
    }

    @Test
    void whatACallerMayNotKnowOfIsNeitherFoundNorCounted() {
        drafted(governorate("IR-22"), registration("IR-22", organisationOf("IR-10"), "مروارید زرگون جزیره", ""));

        search(governorate("IR-22"), "مروارید زرگون", Map.of()).then().body("total.value", equalTo(1));
        search(governorate("IR-23"), "مروارید زرگون", Map.of("facets", "leadProvince"))
                .then()
                .body("items", empty())
                .body("total.value", equalTo(0))
                .body("facets.leadProvince", empty());
    }

    @Test
    void relevanceNeedsWords() {
        as(COMMITTEE)
                .queryParam("sort", "relevance")
                .get(AGREEMENTS)
                .then()
                .statusCode(400)
                .body("errors[0].code", equalTo("text-required"));
        search("و").then().statusCode(200).body("items", empty());
    }
}
