package ir.peyvand.agreements.statistics;

import static ir.peyvand.agreements.AgreementFixtures.COMMITTEE;
import static ir.peyvand.agreements.AgreementFixtures.DASHBOARD;
import static ir.peyvand.agreements.AgreementFixtures.as;
import static ir.peyvand.agreements.AgreementFixtures.domestic;
import static ir.peyvand.agreements.AgreementFixtures.governorate;
import static ir.peyvand.agreements.AgreementFixtures.signedDomestic;
import static ir.peyvand.agreements.AgreementFixtures.signedForeign;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import ir.peyvand.kit.table.TableFormat;
import ir.peyvand.kit.testing.TestClock;
import ir.peyvand.kit.testing.Tokens;
import ir.peyvand.kit.testing.WithDatabaseAndTokens;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@QuarkusTest
@WithDatabaseAndTokens
class StatisticResourceTest {

    private static final String STATISTICS = "/api/v1/agreements/statistics";

    @Inject
    TestClock clock;

    private static Response read(Tokens by, String of) {
        return as(by).queryParam("of", of).get(STATISTICS);
    }

    @Test
    void pairsOfProvincesAreCountedOnceAndDraftsNever() {
        signedDomestic("IR-24", "IR-25");
        signedDomestic("IR-25", "IR-24");
        domestic("IR-24", "IR-25");

        read(DASHBOARD, "province-province")
                .then()
                .statusCode(200)
                .body("columns", contains("province", "otherProvince", "agreements", "live"))
                .body("rows.find { it.province == 'IR-24' && it.otherProvince == 'IR-25' }.agreements", equalTo(2))
                .body("rows.findAll { it.province == 'IR-25' && it.otherProvince == 'IR-24' }", hasSize(0))
                .body("total.agreements", greaterThanOrEqualTo(2));
    }

    @Test
    void provincesMeetCountriesAndSubjects() {
        signedForeign("IR-24", "KZ");

        read(governorate("IR-11"), "province-country")
                .then()
                .body("rows.find { it.province == 'IR-24' && it.country == 'KZ' }.live", equalTo(1));
        read(governorate("IR-11"), "subjects")
                .then()
                .body("rows.find { it.subjectArea == 'tourism' }.agreements", greaterThanOrEqualTo(1));
    }

    @Test
    void theTagChangesWithTheNumbersAndNotOtherwise() {
        Response before = read(DASHBOARD, "subjects");
        before.then()
                .statusCode(200)
                .header("Cache-Control", containsString("private"))
                .header("Vary", containsString("Accept"));

        as(DASHBOARD)
                .queryParam("of", "subjects")
                .header("If-None-Match", before.header("ETag"))
                .get(STATISTICS)
                .then()
                .statusCode(304);
        assertThat(read(COMMITTEE, "subjects").header("ETag")).isEqualTo(before.header("ETag"));
        signedDomestic("IR-09", "IR-10");
        as(DASHBOARD)
                .queryParam("of", "subjects")
                .header("If-None-Match", before.header("ETag"))
                .get(STATISTICS)
                .then()
                .statusCode(200)
                .header("ETag", not(equalTo(before.header("ETag"))));
    }

    @Test
    void whatEndsSoonIsCountedByTheClock() {
        String firstDayInReach = "2027-12-20T00:00:00Z";
        clock.stopAt(firstDayInReach);
        int before = ending(12);
        int sooner = ending(11);
        clock.run();
        signedDomestic("IR-22", "IR-23");
        clock.stopAt(firstDayInReach);

        assertThat(ending(12)).isEqualTo(before + 1);
        assertThat(ending(11)).isEqualTo(sooner);
    }

    private static int ending(int days) {
        Response answer = as(DASHBOARD)
                .queryParam("of", "expiring")
                .queryParam("days", days)
                .get(STATISTICS);
        answer.then().statusCode(200);
        Integer agreements = answer.path("rows.find { it.province == 'IR-22' }.agreements");
        return Objects.requireNonNullElse(agreements, 0);
    }

    @Test
    void oldDocumentsAreCountedAsFarAsTheCallerMayKnowOfThem() {
        as(governorate("IR-24"))
                .body(
                        "{\"content\": {\"province\": \"IR-24\", \"country\": \"AM\", \"title\": {\"fa\": \"تفاهم‌نامهٔ کهن\"}}}")
                .post("/api/v1/legacy-documents")
                .then()
                .statusCode(201);

        read(governorate("IR-24"), "undetermined")
                .then()
                .body("rows.find { it.province == 'IR-24' && it.country == 'AM' }.undetermined", equalTo(1));
        read(governorate("IR-23"), "undetermined")
                .then()
                .statusCode(200)
                .body("rows.findAll { it.province == 'IR-24' }", hasSize(0));
        read(DASHBOARD, "undetermined").then().body("total.undetermined", equalTo(0));
        read(COMMITTEE, "undetermined").then().body("total.documents", greaterThanOrEqualTo(1));
    }

    @ParameterizedTest
    @EnumSource(Statistic.class)
    void everyTableComesAsCsvAndXlsx(Statistic statistic) {
        Response json = read(DASHBOARD, statistic.code());
        json.then().statusCode(200).body("of", equalTo(statistic.code()));

        String csv = as(DASHBOARD)
                .queryParam("of", statistic.code())
                .accept(TableFormat.CSV_MEDIA_TYPE)
                .get(STATISTICS)
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertThat(csv.lines().findFirst().orElseThrow().strip())
                .endsWith(String.join(",", json.<List<String>>path("columns")));
        assertThat(csv.lines().count()).isEqualTo(1 + json.<List<?>>path("rows").size());
        as(DASHBOARD)
                .queryParam("of", statistic.code())
                .accept(TableFormat.XLSX_MEDIA_TYPE)
                .get(STATISTICS)
                .then()
                .statusCode(200)
                .header("Content-Type", containsString(TableFormat.XLSX_MEDIA_TYPE));
    }
}
