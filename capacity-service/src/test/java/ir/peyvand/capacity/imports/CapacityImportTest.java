package ir.peyvand.capacity.imports;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import ir.peyvand.kit.caller.Role;
import ir.peyvand.kit.table.TableFormat;
import ir.peyvand.kit.table.TableWriter;
import ir.peyvand.kit.testing.ImportFollower;
import ir.peyvand.kit.testing.Tokens;
import ir.peyvand.kit.testing.WithDatabaseAndTokens;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithDatabaseAndTokens
class CapacityImportTest {

    private static final Tokens OPERATOR = Tokens.of("operator").role(Role.OPERATOR);
    private static final Tokens GOVERNORATE_05 =
            Tokens.of("governorate-05").role(Role.GOVERNORATE).province("IR-05");
    private static final Tokens SECRETARIAT_05 =
            Tokens.of("secretariat-05").role(Role.SECRETARIAT).province("IR-05");
    private static final Tokens GOVERNORATE_06 =
            Tokens.of("governorate-06").role(Role.GOVERNORATE).province("IR-06");

    private static final String IMPORTS = "/api/v1/capacities/imports";
    private static final String HEADER = "reference,province,field,sector,product,title_fa,title_en,description_fa,"
            + "quantity,unit,period,investment_amount,currency,latitude,longitude,target_countries,status,source,basis\n";

    /** Titles must differ between tests: the register remembers. */
    private static final AtomicInteger NEXT = new AtomicInteger(1000);

    @Test
    void theSameFileIsImportedOnce() {
        var lines = new StringBuilder(HEADER);
        for (int i = 0; i < 300; i++) {
            lines.append(withReference("IR-05-TRAD-" + (70_000 + i), "پسته شمارهٔ " + NEXT.incrementAndGet()));
        }
        byte[] file = lines.toString().getBytes(StandardCharsets.UTF_8);

        JsonPath first = imported(OPERATOR, file, "text/csv", "all-or-nothing");
        JsonPath again = imported(OPERATOR, file, "text/csv", "all-or-nothing");

        assertCounts(first, "finished", 300, 300, 0, 0);
        assertCounts(again, "finished", 300, 0, 300, 0);
        rows(OPERATOR, again, "?limit=200&outcome=duplicate")
                .body("total.value", equalTo(300))
                .body("items", hasSize(200))
                .body("items[0].duplicateOf", equalTo("IR-05-TRAD-70000"))
                .body("next", notNullValue());
    }

    @Test
    void tenBadRowsOfManyAreNamedAndTheOthersImported() {
        var file = new StringBuilder(HEADER);
        for (int i = 0; i < 290; i++) {
            file.append(row("title", "کارگاه شمارهٔ " + NEXT.incrementAndGet()));
        }
        file.append(row("province", "IR-99"))
                .append(row("sector", "Z99"))
                .append(row("quantity", "-5"))
                .append(row("quantity", "NaN"))
                .append(row("period", "1404/12/30"))
                .append(row("title", "\u200c \u200c"))
                .append(row("title", "=1+1"))
                .append(row("title", "باغ\u202eوارونه"))
                .append(row("title", "ن".repeat(5000)))
                .append(row("countries", "TR;XX"));

        JsonPath job = imported(GOVERNORATE_05, file.toString(), "accept-valid");

        assertCounts(job, "finished", 300, 290, 0, 10);
        JsonPath rejected = rows(GOVERNORATE_05, job, "?outcome=rejected")
                .body("items.outcome", everyItem(equalTo("rejected")))
                .extract()
                .jsonPath();
        assertThat(rejected.getList("items.row")).containsExactly(291, 292, 293, 294, 295, 296, 297, 298, 299, 300);
        assertThat(rejected.getList("items.collect { it.errors[0].column }"))
                .containsExactly(
                        "province",
                        "sector",
                        "quantity",
                        "quantity",
                        "period",
                        "title_fa",
                        "title_fa",
                        "title_fa",
                        "title_fa",
                        "target_countries");
        assertThat(rejected.getList("items.collect { it.errors[0].code }"))
                .containsExactly(
                        "unknown-province",
                        "unknown-sector",
                        "negative-number",
                        "not-a-number",
                        "impossible-date",
                        "blank",
                        "formula",
                        "bidi-override",
                        "too-long",
                        "unknown-country");
        assertThat(rejected.getString("items[3].errors[0].value")).isEqualTo("NaN");
        assertThat(rejected.getString("items[3].errors[0].detail.fa")).isNotBlank();
        assertThat(rejected.getString("items[3].errors[0].detail.en")).isNotBlank();
    }

    @Test
    void oneBadRowWithholdsAFileThatWasToBeTakenWhole() {
        String good = "کوزه‌گری شمارهٔ " + NEXT.incrementAndGet();
        String file = HEADER + row("title", good) + row("province", "IR-99");

        JsonPath refused = imported(GOVERNORATE_05, file, "all-or-nothing");
        JsonPath accepted = imported(GOVERNORATE_05, HEADER + row("title", good), "all-or-nothing");

        assertCounts(refused, "failed", 2, 0, 0, 1);
        assertThat(refused.getInt("withheld")).isEqualTo(1);
        assertThat(refused.getString("failure.code")).isEqualTo("rows-rejected");
        assertThat(refused.getString("failure.detail.en")).contains("nothing was imported");
        rows(GOVERNORATE_05, refused, "").body("items.outcome", contains("withheld", "rejected"));
        assertCounts(accepted, "finished", 1, 1, 0, 0);
    }

    @Test
    void duplicatesWithinTheFileAndAgainstTheRegisterNameTheRecord() {
        String title = "فرش دست‌باف شمارهٔ " + NEXT.incrementAndGet();
        String worded = title.replace("ی", "ي").replace("\u200c", " ");
        JsonPath first = imported(
                GOVERNORATE_05,
                HEADER + row("title", title) + row("title", worded) + row("title", title),
                "accept-valid");
        String reference =
                rows(GOVERNORATE_05, first, "?outcome=accepted").extract().path("items[0].reference");

        JsonPath second = imported(
                GOVERNORATE_05,
                HEADER + row("title", worded) + withReference(reference, title) + withReference(reference, "چیز دیگر"),
                "accept-valid");

        assertThat(reference).matches("IR-05-TRAD-\\d{4,}");
        assertCounts(first, "finished", 3, 1, 2, 0);
        rows(GOVERNORATE_05, first, "?outcome=duplicate").body("items.duplicateOf", everyItem(equalTo(reference)));
        assertCounts(second, "finished", 3, 0, 2, 1);
        rows(GOVERNORATE_05, second, "")
                .body("items[0].duplicateOf", equalTo(reference))
                .body("items[1].duplicateOf", equalTo(reference))
                .body("items[2].errors[0].code", equalTo("reference-taken"));
    }

    @Test
    void anOfficeImportsDraftsOfItsOwnProvinceOnly() {
        String mine = "زعفران شمارهٔ " + NEXT.incrementAndGet();
        JsonPath job = imported(
                GOVERNORATE_05,
                HEADER
                        + row("title", mine)
                        + row("province", "IR-06")
                        + row("title", mine + " الف").replace(",draft,", ",published,"),
                "accept-valid");

        assertCounts(job, "finished", 3, 1, 0, 2);
        rows(GOVERNORATE_05, job, "?outcome=rejected")
                .body("items[0].errors[0].code", equalTo("foreign-province"))
                .body("items[1].errors[0].code", equalTo("needs-verification"));
        String reference =
                rows(GOVERNORATE_05, job, "?outcome=accepted").extract().path("items[0].reference");
        given().header("Authorization", GOVERNORATE_05.bearer())
                .get("/api/v1/capacities/" + reference)
                .then()
                .body("status", equalTo("draft"))
                .body("version", equalTo(0));
        given().header("Authorization", GOVERNORATE_05.bearer())
                .get("/api/v1/capacities/" + reference + "/revisions")
                .then()
                .body("items", hasSize(1));
        given().header("Authorization", SECRETARIAT_05.bearer())
                .header("If-Match", "\"0\"")
                .contentType("application/json")
                .post("/api/v1/capacities/" + reference + "/verify")
                .then()
                .statusCode(200);
    }

    @Test
    void aJobOfAnotherProvinceDoesNotExist() {
        JsonPath job = imported(GOVERNORATE_05, HEADER, "accept-valid");
        String path = IMPORTS + "/" + job.getString("id");

        assertThat(get(SECRETARIAT_05, path).statusCode()).isEqualTo(200);
        assertThat(get(Tokens.of("auditor").role(Role.AUDITOR), path).statusCode())
                .isEqualTo(200);
        assertThat(get(GOVERNORATE_06, path).statusCode()).isEqualTo(404);
        assertThat(get(GOVERNORATE_06, path + "/rows").statusCode()).isEqualTo(404);
        assertThat(get(GOVERNORATE_06, IMPORTS).jsonPath().getList("items.id")).doesNotContain(job.getString("id"));
        assertThat(get(SECRETARIAT_05, IMPORTS).jsonPath().getList("items.id")).contains(job.getString("id"));
        assertThat(get(GOVERNORATE_05, IMPORTS + "/nonsense").statusCode()).isEqualTo(404);
    }

    @Test
    void aSpreadsheetGivesTheSameResultAsItsCsv() throws IOException {
        var rows = new ArrayList<List<String>>();
        for (int i = 0; i < 20; i++) {
            rows.add(cells("خرمای شمارهٔ " + NEXT.incrementAndGet()));
        }
        rows.add(cells(""));
        rows.add(rows.getFirst());

        JsonPath xlsx =
                imported(GOVERNORATE_05, table(TableFormat.XLSX, rows), TableFormat.XLSX_MEDIA_TYPE, "accept-valid");
        JsonPath csv = imported(GOVERNORATE_05, table(TableFormat.CSV, rows), "text/csv", "accept-valid");

        assertCounts(xlsx, "finished", 22, 20, 1, 1);
        assertCounts(csv, "finished", 22, 0, 21, 1);
    }

    @Test
    void digitsDatesAndCodesAreReadAsOfficesWriteThem() {
        String title = "آب معدنی شمارهٔ " + NEXT.incrementAndGet();
        String file = "\uFEFFProvince;Field;Sector;Product;TitleFa;Quantity;Unit;Period;Target Countries\r\n"
                + "ir-05;Trade;c28;407;  " + title + " ;۱۲٬۵۰۰٫۵;T;۱۴۰۳/۱۲/۳۰;tr، IQ\r\n";

        JsonPath job = imported(GOVERNORATE_05, file, "accept-valid");

        rows(GOVERNORATE_05, job, "").body("items[0].errors", equalTo(null));
        assertCounts(job, "finished", 1, 1, 0, 0);
        String reference = rows(GOVERNORATE_05, job, "").extract().path("items[0].reference");
        get(GOVERNORATE_05, "/api/v1/capacities/" + reference)
                .then()
                .body("title.fa", equalTo(title))
                .body("product", equalTo("0407"))
                .body("quantity.value", equalTo(12500.5f))
                .body("quantity.period", equalTo("1403"))
                .body("targetCountries", contains("TR", "IQ"));
    }

    @Test
    void aFileThatCannotBeReadFailsWithItsReason() {
        JsonPath header = imported(GOVERNORATE_05, "province,colour\nIR-05,red\n", "accept-valid");
        JsonPath text = imported(
                GOVERNORATE_05,
                "PK not a workbook".getBytes(StandardCharsets.UTF_8),
                TableFormat.XLSX_MEDIA_TYPE,
                "accept-valid");

        assertThat(header.getString("state")).isEqualTo("failed");
        assertThat(header.getString("failure.code")).isEqualTo("header-does-not-fit");
        assertThat(header.getList("failure.errors.column")).contains("colour", "title_fa");
        assertThat(text.getString("failure.code")).isEqualTo("malformed-xlsx");
    }

    @Test
    void theReportAndTheTemplatesAreTables() {
        JsonPath job = imported(GOVERNORATE_05, HEADER + row("title", "=cmd()"), "accept-valid");

        given().header("Authorization", GOVERNORATE_05.bearer())
                .accept("text/csv")
                .get(IMPORTS + "/" + job.getString("id") + "/rows")
                .then()
                .statusCode(200)
                .contentType("text/csv")
                .header("Content-Disposition", startsWith("attachment"))
                .body(startsWith("\uFEFFrow,outcome,reference"))
                .body(org.hamcrest.Matchers.containsString(",'=cmd(),formula,"));
        for (TableFormat format : TableFormat.values()) {
            byte[] template = given().header("Authorization", GOVERNORATE_05.bearer())
                    .accept(format.mediaType())
                    .get(IMPORTS + "/template")
                    .then()
                    .statusCode(200)
                    .extract()
                    .asByteArray();
            JsonPath example = imported(GOVERNORATE_05, template, format.mediaType(), "accept-valid");
            // the example is of another province: read, understood and refused
            assertCounts(example, "finished", 1, 0, 0, 1);
            rows(GOVERNORATE_05, example, "").body("items[0].errors.code", contains("foreign-province"));
        }
    }

    @Test
    void whatIsNoImportIsRefusedAtOnce() {
        assertThat(post(GOVERNORATE_05, "x".getBytes(StandardCharsets.UTF_8), "application/json", "accept-valid")
                        .statusCode())
                .isEqualTo(415);
        assertThat(post(GOVERNORATE_05, new byte[0], "text/csv", "accept-valid").statusCode())
                .isEqualTo(400);
        post(GOVERNORATE_05, HEADER.getBytes(StandardCharsets.UTF_8), "text/csv", "some")
                .then()
                .statusCode(400)
                .body("errors.pointer", hasItem("?mode"));
        assertThat(post(
                                Tokens.of("embassy").role(Role.MISSION).country("TR"),
                                HEADER.getBytes(StandardCharsets.UTF_8),
                                "text/csv",
                                "accept-valid")
                        .statusCode())
                .isEqualTo(403);
    }

    private static JsonPath imported(Tokens caller, String csv, String mode) {
        return imported(caller, csv.getBytes(StandardCharsets.UTF_8), "text/csv; charset=utf-8", mode);
    }

    private static JsonPath imported(Tokens caller, byte[] file, String type, String mode) {
        Response sent = post(caller, file, type, mode);
        sent.then().statusCode(202);
        return ImportFollower.ended(caller, sent.header("Location"));
    }

    private static Response post(Tokens caller, byte[] file, String type, String mode) {
        return given().header("Authorization", caller.bearer())
                .config(io.restassured.config.RestAssuredConfig.config()
                        .encoderConfig(io.restassured.config.EncoderConfig.encoderConfig()
                                .appendDefaultContentCharsetToContentTypeIfUndefined(false)))
                .contentType(type)
                .body(file)
                .post(IMPORTS + "?mode=" + mode);
    }

    private static Response get(Tokens caller, String path) {
        return given().header("Authorization", caller.bearer()).get(path);
    }

    private static ValidatableResponse rows(Tokens caller, JsonPath job, String query) {
        return get(caller, IMPORTS + "/" + job.getString("id") + "/rows" + query)
                .then()
                .statusCode(200);
    }

    private static void assertCounts(
            JsonPath job, String state, int total, int accepted, int duplicates, int rejected) {
        assertThat(List.of(
                        job.getString("state"),
                        job.getInt("total"),
                        job.getInt("processed"),
                        job.getInt("accepted"),
                        job.getInt("duplicates"),
                        job.getInt("rejected")))
                .isEqualTo(List.of(state, total, total, accepted, duplicates, rejected));
    }

    private static String row(String part, String value) {
        List<String> cells = new ArrayList<>(cells("ردیف شمارهٔ " + NEXT.incrementAndGet()));
        int place = switch (part) {
            case "province" -> 1;
            case "sector" -> 3;
            case "title" -> 5;
            case "quantity" -> 8;
            case "period" -> 10;
            case "countries" -> 15;
            default -> throw new IllegalArgumentException(part);
        };
        cells.set(place, value);
        return String.join(",", cells) + "\n";
    }

    private static String withReference(String reference, String title) {
        List<String> cells = new ArrayList<>(cells(title));
        cells.set(0, reference);
        return String.join(",", cells) + "\n";
    }

    private static List<String> cells(String title) {
        return Arrays.asList(
                "",
                "IR-05",
                "trade",
                "G46",
                "",
                title,
                "",
                "",
                "1200",
                "t",
                "1403",
                "",
                "",
                "33.6",
                "46.4",
                "IQ;TR",
                "draft",
                "",
                "illustrative");
    }

    private static byte[] table(TableFormat format, List<List<String>> rows) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (TableWriter writer =
                TableWriter.open(bytes, format, "1", List.of(HEADER.strip().split(",")))) {
            for (List<String> row : rows) {
                writer.row(row);
            }
        }
        return bytes.toByteArray();
    }
}
