package ir.peyvand.agreements.imports;

import static io.restassured.RestAssured.given;
import static ir.peyvand.agreements.AgreementFixtures.OPERATOR;
import static ir.peyvand.agreements.AgreementFixtures.as;
import static ir.peyvand.agreements.AgreementFixtures.governorate;
import static ir.peyvand.agreements.AgreementFixtures.mission;
import static ir.peyvand.agreements.AgreementFixtures.organisation;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import ir.peyvand.agreements.agreement.AgreementTable;
import ir.peyvand.kit.table.TableFormat;
import ir.peyvand.kit.table.TableWriter;
import ir.peyvand.kit.testing.ImportFollower;
import ir.peyvand.kit.testing.Tokens;
import ir.peyvand.kit.testing.WithDatabaseAndTokens;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithDatabaseAndTokens
class AgreementImportTest {

    private static final String IMPORTS = "/api/v1/agreements/imports";
    private static final List<String> COLUMNS = AgreementTable.COLUMNS.names();
    private static final String HEADER = String.join(",", COLUMNS) + "\n";

    /** A good row of the year 1398, changed by pairs of column and value. */
    private static String row(String... changes) {
        return line(cells(changes));
    }

    private static Map<String, String> cells(String... changes) {
        var cells = new HashMap<>(Map.of(
                "title_fa", "همکاری " + UUID.randomUUID(),
                "party_a_fa", "سازمان همیاری شهرداری‌های یزد",
                "party_a_province", "IR-21",
                "party_b_fa", "سازمان همیاری شهرداری‌های گیلان",
                "party_b_province", "IR-01",
                "subject_areas", "TOURISM;EXHIBITIONS",
                "signed_on", "2019-08-08",
                "valid_until", "2022-08-08",
                "status", "SIGNED"));
        for (int i = 0; i < changes.length; i += 2) {
            cells.put(changes[i], changes[i + 1]);
        }
        return cells;
    }

    private static String line(Map<String, String> cells) {
        return COLUMNS.stream()
                        .map(column -> "\"" + cells.getOrDefault(column, "").replace("\"", "\"\"") + "\"")
                        .collect(Collectors.joining(","))
                + "\n";
    }

    private static JsonPath imported(Tokens caller, String rows, String mode) {
        return imported(caller, (HEADER + rows).getBytes(StandardCharsets.UTF_8), "text/csv; charset=utf-8", mode);
    }

    private static JsonPath imported(Tokens caller, byte[] file, String contentType, String mode) {
        Response accepted = given().header("Authorization", caller.bearer())
                .contentType(contentType)
                .queryParam("mode", mode)
                .body(file)
                .post(IMPORTS);
        accepted.then().statusCode(202).header("Location", containsString(IMPORTS + "/"));
        return ImportFollower.ended(caller, accepted.header("Location"));
    }

    private static ValidatableResponse rows(Tokens caller, JsonPath job, String query) {
        return as(caller)
                .get(IMPORTS + "/" + job.getString("id") + "/rows" + query)
                .then()
                .statusCode(200);
    }

    private static void assertCounts(JsonPath job, int total, int accepted, int duplicates, int rejected) {
        assertThat(List.of(
                        job.getInt("total"), job.getInt("accepted"), job.getInt("duplicates"), job.getInt("rejected")))
                .as(job.prettify())
                .isEqualTo(List.of(total, accepted, duplicates, rejected));
    }

    @Test
    void everyUnacceptableRowIsNamedAndTheOthersComeIn() {
        List<String> bad = List.of(
                row("party_b_province", "IR-99"),
                row("expected_direct_jobs", "-5"),
                row("expected_investment_irr", "-1"),
                row("signed_on", "1398/12/30"),
                row("valid_until", "2022-02-30"),
                row("title_fa", ""),
                row("title_fa", "   "),
                row("title_fa", "\u200c \u200c"),
                row("title_fa", "ن".repeat(501)),
                row("title_fa", "ن".repeat(5000)),
                row("title_fa", "=1+1"),
                row("title_fa", "باغ\u202eوارونه"),
                row("subject_areas", "TOURISM;MAGIC"),
                row("kind", "SONG"),
                row("status", "IN_REVIEW"),
                row("valid_until", "2018-01-01"),
                row("signed_on", "2300-01-01", "valid_until", ""),
                row("signed_on_solar_hijri", "1398-05-18"),
                row("party_b_fa", "سازمان همياري شهرداريهاي يزد", "party_b_province", "IR-21"),
                row("counterpart_fa", "شهر باکو"),
                row("party_b_fa", ""));
        String good = row();

        JsonPath job = imported(OPERATOR, String.join("", bad) + good, "accept-valid");

        assertCounts(job, bad.size() + 1, 1, 0, bad.size());
        JsonPath rejected =
                rows(OPERATOR, job, "?outcome=rejected&limit=100").extract().jsonPath();
        assertThat(rejected.getList("items.collect { it.errors[0].code }"))
                .containsExactly(
                        "unknown-province",
                        "negative-number",
                        "negative-number",
                        "impossible-date",
                        "impossible-date",
                        "blank",
                        "blank",
                        "blank",
                        "too-long",
                        "too-long",
                        "formula",
                        "bidi-override",
                        "unknown-subject-area",
                        "unknown-kind",
                        "status-not-importable",
                        "ends-before-it-begins",
                        "in-the-future",
                        "days-differ",
                        "repeated-party",
                        "two-ways-at-once",
                        "blank");
    }

    @Test
    void filesComeInAsOfficesSendThem() {
        String title = "گردشگري كويري " + UUID.randomUUID();
        String file = "\ufeff" + HEADER.replace("\n", "\r\n")
                + line(cells(
                                "title_fa", "  " + title + "\u200c ",
                                "party_a_fa", " سازمان همياري شهرداريهاي يزد ",
                                "party_a_province", "ir-21",
                                "signed_on", "۱۳۹۸/۰۵/۱۷",
                                "valid_until", "۱۴۰۱/۵/۱۷",
                                "expected_direct_jobs", "۱۷۰",
                                "expected_investment_irr", "۹۸٬۰۰۰٬۰۰۰٬۰۰۰",
                                "status", "in_force",
                                "kind", "Joint_Statement"))
                        .replace("\n", "\r\n");

        JsonPath job = imported(OPERATOR, file.getBytes(StandardCharsets.UTF_8), "text/csv", "all-or-nothing");

        assertCounts(job, 1, 1, 0, 0);
        String reference = rows(OPERATOR, job, "").extract().path("items[0].reference");
        assertThat(reference).matches("IR-21-JST-\\d{4}");
        as(OPERATOR)
                .get("/api/v1/agreements/" + reference)
                .then()
                .body("title.fa", equalTo(title))
                .body("status", equalTo("in-force"))
                .body("progress.signedOn", equalTo("2019-08-08"))
                .body("validUntil", equalTo("2022-08-08"))
                .body("expectedDirectJobs", equalTo(170))
                .body("expectedInvestment.amount", equalTo("98000000000.00"));
    }

    @Test
    void aFileAndItsSpreadsheetTwinAreOne() throws IOException {
        Map<String, String> cells = cells(
                "reference",
                "TWIN-" + UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT));
        var spreadsheet = new ByteArrayOutputStream();
        try (TableWriter table = TableWriter.open(spreadsheet, TableFormat.XLSX, AgreementTable.SHEET, COLUMNS)) {
            table.row(COLUMNS.stream()
                    .map(column -> cells.getOrDefault(column, ""))
                    .toList());
        }

        assertCounts(imported(OPERATOR, line(cells), "all-or-nothing"), 1, 1, 0, 0);
        JsonPath twin = imported(OPERATOR, spreadsheet.toByteArray(), TableFormat.XLSX_MEDIA_TYPE, "all-or-nothing");
        assertCounts(twin, 1, 0, 1, 0);
        rows(OPERATOR, twin, "").body("items[0].duplicateOf", equalTo(cells.get("reference")));
    }

    @Test
    void exactCopiesAreDuplicatesHoweverTheyAreSpelt() {
        String id = UUID.randomUUID().toString();
        String first = row("reference", "C-1", "title_fa", "همکاری‌های گردشگری " + id);
        String again = row(
                "title_fa",
                "همكاري هاي گردشگري " + id,
                "party_a_fa",
                "سازمان همياري شهرداريهاي يزد",
                "signed_on",
                "1398-05-17");
        String taken = row("reference", "C-1");

        JsonPath job = imported(OPERATOR, first + again + taken, "accept-valid");

        assertCounts(job, 3, 1, 1, 1);
        rows(OPERATOR, job, "")
                .body("items.outcome", contains("accepted", "duplicate", "rejected"))
                .body("items[1].duplicateOf", equalTo("C-1"))
                .body("items[2].errors[0].code", equalTo("reference-taken"));
        JsonPath repeated = imported(OPERATOR, first + again, "all-or-nothing");
        assertCounts(repeated, 2, 0, 2, 0);
        rows(OPERATOR, repeated, "").body("items.duplicateOf", everyItem(equalTo("C-1")));
    }

    @Test
    void theSameAgreementInOtherWordsIsADuplicate() {
        String first = row(
                "reference",
                "W-1",
                "signed_on",
                "2018-03-04",
                "title_fa",
                "تفاهم‌نامهٔ توسعهٔ گردشگری کویر و برگزاری نمایشگاه صنایع دستی",
                "subject_areas",
                "TOURISM;EXHIBITIONS");
        String reworded = row(
                "signed_on", "1396/12/13",
                "title_fa", "یادداشت تفاهم درباره توسعه گردشگری کویری و برپایی نمایشگاه صنایع‌دستی",
                "subject_areas", "TOURISM");
        String other =
                row("signed_on", "2018-03-04", "title_fa", "تأمین ماشین‌آلات بازیافت پسماند", "subject_areas", "WASTE");

        JsonPath job = imported(OPERATOR, first + reworded + other, "all-or-nothing");

        assertCounts(job, 3, 2, 1, 0);
        rows(OPERATOR, job, "?outcome=duplicate")
                .body("items[0].row", equalTo(2))
                .body("items[0].duplicateOf", equalTo("W-1"));
        JsonPath later = imported(OPERATOR, reworded, "all-or-nothing");
        assertCounts(later, 1, 0, 1, 0);
        rows(OPERATOR, later, "").body("items[0].duplicateOf", equalTo("W-1"));
    }

    @Test
    void wholeFilesOrNothing() {
        JsonPath job = imported(OPERATOR, row() + row("title_fa", ""), "all-or-nothing");

        assertThat(job.getString("state")).isEqualTo("failed");
        rows(OPERATOR, job, "").body("items.outcome", contains("withheld", "rejected"));
    }

    @Test
    void anOfficeImportsDraftsThatItsOwnProvinceLeads() {
        String draft = row("status", "", "signed_on", "", "valid_until", "");
        String signed = row();
        String foreign = row(
                "party_a_province",
                "IR-10",
                "party_a_fa",
                "سازمان همیاری شهرداری‌های اصفهان",
                "status",
                "",
                "signed_on",
                "");

        JsonPath job = imported(organisation("IR-21"), draft + signed + foreign, "accept-valid");

        assertCounts(job, 3, 1, 0, 2);
        rows(organisation("IR-21"), job, "?outcome=rejected")
                .body("items.collect { it.errors[0].code }", contains("needs-approval", "foreign-province"));
        rows(organisation("IR-21"), job, "?outcome=accepted").body("items[0].reference", startsWith("IR-21-MOU-"));
    }

    @Test
    void aCounterpartAbroadMakesAForeignAgreement() {
        String row = row(
                "party_a_fa",
                "",
                "party_a_province",
                "",
                "party_b_fa",
                "",
                "party_b_province",
                "",
                "province",
                "IR-03",
                "country",
                "AZ",
                "counterpart_fa",
                "شهر شکی",
                "counterpart_en",
                "City of Shaki");

        JsonPath job = imported(OPERATOR, row, "all-or-nothing");
        String reference = rows(OPERATOR, job, "").extract().path("items[0].reference");

        as(mission("AZ"))
                .get("/api/v1/agreements/" + reference)
                .then()
                .statusCode(200)
                .body("level", equalTo("foreign-sub-national"))
                .body("countries", contains("AZ"))
                .body("parties.kind", contains("governorate", "foreign-counterpart"))
                .body("parties[1].name.en", equalTo("City of Shaki"));
        as(mission("TR")).get("/api/v1/agreements/" + reference).then().statusCode(404);
        JsonPath refused = imported(organisation("IR-03"), row, "accept-valid");
        assertThat(refused.getInt("rejected")).isEqualTo(1);
    }

    @Test
    void whatWasImportedHasAHistoryAndIsInTheChangeFeed() {
        String reference = "H-" + UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
        imported(OPERATOR, row("reference", reference), "all-or-nothing");

        as(governorate("IR-01"))
                .get("/api/v1/agreements/" + reference + "/revisions")
                .then()
                .body("items", hasSize(1))
                .body("items[0].change", equalTo("imported"))
                .body("items[0].content.parties", hasSize(2));
        String id = as(OPERATOR).get("/api/v1/agreements/" + reference).path("id");
        long after = 0;
        List<String> seen;
        boolean found = false;
        do {
            Response page = as(governorate("IR-01"))
                    .queryParam("after", after)
                    .queryParam("limit", 200)
                    .get("/api/v1/agreements/changes");
            seen = page.path("items.id");
            found |= seen.contains(id);
            after = page.jsonPath().getLong("next");
        } while (!seen.isEmpty());
        assertThat(found).isTrue();
    }

    @Test
    void theTemplateIsAFileThatComesIn() {
        byte[] template = given().header("Authorization", OPERATOR.bearer())
                .header("Accept", "text/csv")
                .get(IMPORTS + "/template")
                .asByteArray();

        JsonPath job = imported(OPERATOR, template, "text/csv", "accept-valid");
        assertThat(job.getInt("total")).isEqualTo(1);
        assertThat(Arrays.asList(new String(template, StandardCharsets.UTF_8).split("\r\n"))
                        .getFirst())
                .contains("party_a_province");
        rows(OPERATOR, job, "").body("items.outcome", hasItem("accepted"));
    }
}
