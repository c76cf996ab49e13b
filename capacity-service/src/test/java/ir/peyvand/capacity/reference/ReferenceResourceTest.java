package ir.peyvand.capacity.reference;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import ir.peyvand.kit.caller.Role;
import ir.peyvand.kit.testing.Tokens;
import ir.peyvand.kit.testing.WithDatabaseAndTokens;
import java.util.ArrayList;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithDatabaseAndTokens
class ReferenceResourceTest {

    @ParameterizedTest
    @CsvSource({
        "provinces, 31",
        "countries, 249",
        "regional-groups, 6",
        "missions, 46",
        "products, 505",
        "sectors, 64",
        "units, 22",
        "subject-areas, 15",
    })
    void everyListSaysHowMuchItHolds(String list, int total) {
        get("/api/v1/" + list)
                .statusCode(200)
                .body("total.value", equalTo(total), "total.relation", equalTo("exact"))
                .body("items", hasSize(Math.min(total, 50)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "provinces/IR-03",
                "countries/TR",
                "regional-groups/RG-1",
                "missions/EMB-TR-ANK",
                "products/080212",
                "sectors/C28",
                "subject-areas/digital-marketing",
                "units/MW",
            })
    void everyEntryIsFoundByItsCode(String path) {
        get("/api/v1/" + path)
                .statusCode(200)
                .body("code", equalTo(path.substring(path.indexOf('/') + 1)))
                .body("name.fa", notNullValue(), "name.en", notNullValue());
        get("/api/v1/" + path + "X")
                .statusCode(404)
                .contentType("application/problem+json")
                .body("code", equalTo("not-found"));
    }

    @Test
    void aProvinceTellsItsPlace() {
        get("/api/v1/provinces/IR-03")
                .body("name.fa", equalTo("آذربایجان شرقی"), "capital.en", equalTo("Tabriz"))
                .body("regionalGroup", equalTo("RG-1"), "borderingCountries", contains("AM", "AZ"))
                .body("neighbouringProvinces", contains("IR-04", "IR-19", "IR-24"))
                .body("aliases", hasItem("آذربایجان‌شرقی"));
    }

    @Test
    void pagesFollowEachOtherWithoutGapOrRepetition() {
        var codes = new ArrayList<String>();
        String cursor = "";
        do {
            var page = authorized()
                    .queryParams(cursor.isEmpty() ? Map.of("limit", "200") : Map.of("limit", "200", "cursor", cursor))
                    .get("/api/v1/products")
                    .jsonPath();
            codes.addAll(page.getList("items.code"));
            cursor = page.getString("next") == null ? "" : page.getString("next");
        } while (!cursor.isEmpty());

        assertThat(codes).hasSize(505).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void aCursorBelongsToItsQuery() {
        String cursor = get("/api/v1/products?limit=2&level=2").extract().path("next");

        get("/api/v1/products?limit=5&level=2&cursor=" + cursor).statusCode(200).body("items", hasSize(5));
        get("/api/v1/products?limit=2&level=4&cursor=" + cursor)
                .statusCode(400)
                .body("errors[0].pointer", equalTo("?cursor"));
        get("/api/v1/sectors?limit=2&cursor=" + cursor).statusCode(400);
        get("/api/v1/products?cursor=AAAA").statusCode(400).body("errors[0].code", equalTo("forged-cursor"));
    }

    @Test
    void productsAreFoundByLevelAndParent() {
        get("/api/v1/products?parent=0207").body("items.code", contains("020712", "020714"));
        get("/api/v1/products?level=2&limit=200").body("items.level", everyItem(equalTo(2)));
        get("/api/v1/sectors?parent=C").body("items.code", everyItem(startsWith("C")));
    }

    @Test
    void missionsAreFoundByCountryAndKind() {
        get("/api/v1/missions?country=TR,AZ&kind=embassy").body("items.code", contains("EMB-AZ-BAK", "EMB-TR-ANK"));
        get("/api/v1/missions?country=TR&country=AZ&kind=embassy").body("items", hasSize(2));
    }

    @ParameterizedTest
    @CsvSource({
        "provinces, آذربایجانشرقی, IR-03",
        "provinces, اذربايجان شرقي, IR-03",
        "provinces, بوير احمد, IR-17",
        "provinces, esfahan, IR-10",
        "countries, Turkey, TR",
        "countries, türkiye, TR",
        "countries, كره جنوبي, KR",
        "missions, انکارا, EMB-TR-ANK",
        "sectors, c28, C28",
        "units, مگا وات, MW",
        "subject-areas, Digital, digital-marketing",
        "regional-groups, rg-1, RG-1",
    })
    void entriesAreFoundHoweverTheyAreSpelt(String list, String query, String code) {
        authorized().queryParam("q", query).get("/api/v1/" + list).then().body("items.code", hasItem(code));
    }

    @ParameterizedTest
    @CsvSource({
        "provinces?limit=0, ?limit",
        "provinces?limit=201, ?limit",
        "provinces?limit=ten, ?limit",
        "provinces?limit=NaN, ?limit",
        "provinces?colour=red, ?colour",
        "provinces/IR-03?limit=1, ?limit",
        "units?level=2, ?level",
        "missions?country=XX, ?country",
        "missions?kind=legation, ?kind",
        "products?parent=9, ?parent",
        "products?level=3, ?level",
        "sectors?parent=c, ?parent",
    })
    void aWrongParameterIsNamed(String target, String pointer) {
        get("/api/v1/" + target)
                .statusCode(400)
                .contentType("application/problem+json")
                .body("code", endsWith("parameter"), "errors[0].pointer", equalTo(pointer));
    }

    @Test
    void whoeverHasTheEditionStillIsToldSo() {
        var first = get("/api/v1/countries?limit=5").statusCode(200).extract();
        String tag = first.header("ETag");

        assertThat(first.header("Cache-Control")).isEqualTo("private, max-age=3600");
        authorized()
                .header("If-None-Match", tag)
                .get("/api/v1/countries?limit=5")
                .then()
                .statusCode(304)
                .header("ETag", tag)
                .body(equalTo(""));
        authorized()
                .header("If-None-Match", "\"another\"")
                .get("/api/v1/countries")
                .then()
                .statusCode(200);
        get("/api/v1/countries/ZZ").statusCode(404).header("ETag", nullValue());
    }

    @Test
    void aTableHoldsTheWholeList() {
        String csv = authorized()
                .accept("text/csv")
                .get("/api/v1/products")
                .then()
                .statusCode(200)
                .contentType("text/csv")
                .extract()
                .asString();

        assertThat(csv.lines()).hasSize(506).startsWith("\ufeffcode,parent,level,name_fa,name_en");
    }

    @Test
    void aTableHasTheColumnsOfThePublishedFiles() {
        authorized()
                .accept("text/csv")
                .get("/api/v1/missions?country=TR&kind=embassy")
                .then()
                .body(containsString("code,name_fa,name_en,kind,country,city_fa,city_en"))
                .body(
                        containsString(
                                "EMB-TR-ANK,سفارت جمهوری اسلامی ایران در آنکارا,Embassy of the Islamic Republic of Iran in Ankara,embassy,TR,آنکارا,Ankara"));
        authorized()
                .accept("text/csv")
                .get("/api/v1/regional-groups")
                .then()
                .body(containsString("RG-1,گروه شمال غرب,North-West group,IR-03;IR-04;IR-19;IR-24,AM;AZ;GE;RU;TR"));
    }

    @Test
    void aWorkbookIsAWorkbook() {
        byte[] workbook = authorized()
                .accept("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")
                .get("/api/v1/provinces")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();

        assertThat(workbook).startsWith('P', 'K');
    }

    @Test
    void aFormatNobodyWritesIsRefused() {
        authorized().accept("image/png").get("/api/v1/provinces").then().statusCode(406);
        authorized().accept("text/csv").get("/api/v1/provinces/IR-03").then().statusCode(406);
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void everyRoleMayRead(Role role) {
        given().header("Authorization", Tokens.of("someone").role(role).bearer())
                .get("/api/v1/provinces")
                .then()
                .statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "provinces",
                "countries",
                "regional-groups",
                "missions",
                "products",
                "sectors",
                "units",
                "subject-areas"
            })
    void withoutATokenOrRoleNothingIsRead(String list) {
        given().get("/api/v1/" + list).then().statusCode(401).contentType("application/problem+json");
        given().header("Authorization", Tokens.of("nobody").bearer())
                .get("/api/v1/" + list)
                .then()
                .statusCode(403)
                .contentType("application/problem+json");
    }

    @Test
    void refusalsSpeakTheLanguageAskedFor() {
        authorized()
                .header("Accept-Language", "en")
                .get("/api/v1/provinces/IR-99")
                .then()
                .body("title", containsString("no such"));
        get("/api/v1/provinces/IR-99").body("title", containsString("یافت نشد"));
    }

    private static ValidatableResponse get(String target) {
        return authorized().get(target).then();
    }

    private static RequestSpecification authorized() {
        return given().header(
                        "Authorization",
                        Tokens.of("demo-dashboard").role(Role.DASHBOARD).bearer());
    }
}
