package ir.peyvand.agreements.similarity;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import ir.peyvand.kit.caller.Role;
import ir.peyvand.kit.testing.Tokens;
import ir.peyvand.kit.testing.WithDatabaseAndTokens;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithDatabaseAndTokens
class LegacyLikenessTest {

    private static final String DOCUMENTS = "/api/v1/legacy-documents";

    private static RequestSpecification as(Tokens caller) {
        return given().header("Authorization", caller.bearer()).contentType("application/json");
    }

    private static Tokens governorate(String province) {
        return Tokens.of("likeness-" + province).role(Role.GOVERNORATE).province(province);
    }

    private static String registered(String title, String counterpart, String day) {
        return as(governorate("IR-24"))
                .body("""
                        {"content": {"title": {"fa": "%s"}, "province": "IR-24", "country": "AZ",
                          "counterpart": {"fa": "%s"}, "kind": "mou", "subjectAreas": ["tourism"], "signedOn": "%s"}}
                        """.formatted(title, counterpart, day))
                .post(DOCUMENTS)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    @Test
    void theSameDocumentInOtherWordsIsFoundAndExplained() {
        String first =
                registered("تفاهم‌نامهٔ گردشگری درمانی و آب‌درمانی اردبیل با شهر لنکران", "شهر لنکران", "2011-03-05");
        String second =
                registered("یادداشت تفاهم آب درمانی و گردشگری درماني اردبیل و لنکران", "شهر لنكران", "1389/12/14");
        registered("پروتکل صدور سیب‌زمینی اردبیل به شهر آستارا", "شهر آستارا", "2003-01-02");

        JsonPath likely = as(governorate("IR-24"))
                .get(DOCUMENTS + "/" + first + "/similar")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();

        assertThat(likely.getString("items[0].document")).isEqualTo(second);
        assertThat(likely.getDouble("items[0].score")).isGreaterThan(likely.getDouble("items[1].score"));
        assertThat(likely.getList("items[0].parts.part")).contains("title", "places");
    }

    @Test
    void othersDoNotLearnOfIt() {
        String id = registered("تفاهم‌نامهٔ " + UUID.randomUUID(), "شهر شکی", "2012-01-01");

        as(governorate("IR-25")).get(DOCUMENTS + "/" + id + "/similar").then().statusCode(404);
        as(Tokens.of("likeness-dashboard").role(Role.DASHBOARD))
                .get(DOCUMENTS + "/" + id + "/similar")
                .then()
                .statusCode(403);
    }
}
