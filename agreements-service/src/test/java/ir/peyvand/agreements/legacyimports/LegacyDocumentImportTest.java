package ir.peyvand.agreements.legacyimports;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import ir.peyvand.agreements.fate.LegacyDocumentTable;
import ir.peyvand.kit.caller.Role;
import ir.peyvand.kit.table.TableFormat;
import ir.peyvand.kit.table.TableWriter;
import ir.peyvand.kit.testing.ImportFollower;
import ir.peyvand.kit.testing.Tokens;
import ir.peyvand.kit.testing.WithDatabaseAndTokens;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithDatabaseAndTokens
class LegacyDocumentImportTest {

    private static final Tokens OPERATOR = Tokens.of("operator").role(Role.OPERATOR);
    private static final Tokens GOVERNORATE =
            Tokens.of("governorate-05").role(Role.GOVERNORATE).province("IR-05");
    private static final String DOCUMENTS = "/api/v1/legacy-documents";
    private static final String IMPORTS = DOCUMENTS + "/imports";
    private static final String HEADER =
            "reference,title_fa,province,country,counterpart_fa,kind,signed_on,subject_areas,"
                    + "valid_until,scanned_copy\n";

    /** Titles must differ between tests: the register remembers. */
    private static final AtomicInteger NEXT = new AtomicInteger(1000);

    private static String title() {
        return "تفاهم‌نامهٔ شمارهٔ " + NEXT.incrementAndGet();
    }

    private static String row(String title, String rest) {
        return "," + title + ",IR-05," + rest + "\n";
    }

    private static JsonPath imported(Tokens by, byte[] file, String type, String mode) {
        String location = given().header("Authorization", by.bearer())
                .contentType(type)
                .body(file)
                .queryParam("mode", mode)
                .post(IMPORTS)
                .then()
                .statusCode(202)
                .header("Location", startsWith("http"))
                .extract()
                .header("Location");
        return ImportFollower.ended(by, location);
    }

    private static JsonPath imported(Tokens by, String file, String mode) {
        return imported(by, file.getBytes(StandardCharsets.UTF_8), "text/csv; charset=utf-8", mode);
    }

    private static ValidatableResponse rows(Tokens by, JsonPath job, String query) {
        return given().header("Authorization", by.bearer())
                .get(IMPORTS + "/" + job.getString("id") + "/rows" + query)
                .then()
                .statusCode(200);
    }

    private static void assertCounts(JsonPath job, int accepted, int duplicates, int rejected) {
        assertThat(List.of(job.getInt("accepted"), job.getInt("duplicates"), job.getInt("rejected")))
                .as(job.prettify())
                .isEqualTo(List.of(accepted, duplicates, rejected));
    }

    private static ValidatableResponse document(String title) {
        return given().header("Authorization", OPERATOR.bearer())
                .queryParam("q", title)
                .get(DOCUMENTS)
                .then()
                .statusCode(200)
                .body("items", hasSize(1));
    }

    @Test
    void daysOfBothCalendarsAndWhatIsMissingAreTakenAsTheyAre() {
        String solar = title();
        String persian = title();
        String gregorian = title();
        String bare = title();

        JsonPath job = imported(
                GOVERNORATE,
                "\uFEFF" + HEADER.replace("\n", "\r\n")
                        + row(solar, "TR,استان ارزروم,MOU,1384/07/12,TOURISM;EXPORT_IMPORT,,yes")
                        + row(persian, "TR,,joint_statement,۱۳۸۴/۷/۱۲,,۱۳۸۹/۷/۱۲,no")
                        + row(gregorian, "tr,,Letter-Of-Intent,2005-10-04,tourism,,")
                        + row(bare, ",,,,,,"),
                "all-or-nothing");

        assertCounts(job, 4, 0, 0);
        document(solar)
                .body("items[0].signedOn", equalTo("2005-10-04"))
                .body("items[0].kind", equalTo("mou"))
                .body("items[0].subjectAreas", contains("tourism", "export-import"))
                .body("items[0].scannedCopy", equalTo(true))
                .body("items[0].reference", startsWith("IR-05-OLD-"));
        document(persian)
                .body("items[0].signedOn", equalTo("2005-10-04"))
                .body("items[0].validUntil", equalTo("2010-10-04"));
        document(gregorian).body("items[0].country", equalTo("TR")).body("items[0].kind", equalTo("letter-of-intent"));
        document(bare).body("items[0].country", nullValue()).body("items[0].signedOn", nullValue());
    }

    @Test
    void everyBadRowIsNamedAndTheOthersAreIn() {
        String good = title();

        JsonPath job = imported(
                GOVERNORATE,
                HEADER
                        + row(good, "TR,,,,,,")
                        + "," + title() + ",IR-99,TR,,,,,,\n"
                        + "," + title() + ",IR-06,TR,,,,,,\n"
                        + row(title(), "XX,,,,,,")
                        + row(title(), "TR,,song,,,,")
                        + row(title(), "TR,,,1384/12/30,,,")
                        + row(title(), "TR,,,2005-02-30,,,")
                        + row(title(), "TR,,,2190-01-01,,,")
                        + row(title(), "TR,,,2005-10-04,,2004-10-04,")
                        + row(title(), "TR,,,,MAGIC,,")
                        + row(title(), "TR,,,,,,perhaps")
                        + row("\u200c \u200c", "TR,,,,,,")
                        + row("=1+1", "TR,,,,,,")
                        + row("باغ\u202eوارونه", "TR,,,,,,")
                        + row("ن".repeat(5000), "TR,,,,,,")
                        + "no/number," + title() + ",IR-05,TR,,,,,,\n",
                "accept-valid");

        assertCounts(job, 1, 0, 15);
        JsonPath rejected =
                rows(GOVERNORATE, job, "?outcome=rejected&limit=200").extract().jsonPath();
        assertThat(rejected.getList("items.collect { it.errors[0].code }"))
                .containsExactly(
                        "unknown-province",
                        "foreign-province",
                        "unknown-country",
                        "unknown-kind",
                        "impossible-date",
                        "impossible-date",
                        "in-the-future",
                        "ends-before-it-begins",
                        "unknown-subject-area",
                        "not-a-flag",
                        "blank",
                        "formula",
                        "bidi-override",
                        "too-long",
                        "malformed-reference");
        assertThat(rejected.getString("items[0].errors[0].detail.fa")).isNotBlank();
        assertThat(rejected.getString("items[0].errors[0].detail.en")).isNotBlank();
        document(good).body("items[0].status", equalTo("registered"));
    }

    @Test
    void copiesComeInOnceWithinAFileAndFromFileToFile() {
        String title = title();
        String reference = "OLD-X" + NEXT.incrementAndGet();
        String file = HEADER
                + reference + "," + title + ",IR-05,TR,استان ارزروم,MOU,1384/07/12,,,\n"
                + row(title.replace('ی', 'ي').replace('ک', 'ك'), "TR,استان ارزروم,mou,2005-10-04,TOURISM,,yes")
                + reference + "," + title() + ",IR-05,TR,,,,,,\n";

        JsonPath first = imported(GOVERNORATE, file, "accept-valid");
        JsonPath again = imported(GOVERNORATE, file, "accept-valid");

        assertCounts(first, 1, 1, 1);
        assertCounts(again, 0, 2, 1);
        rows(GOVERNORATE, first, "")
                .body("items.outcome", contains("accepted", "duplicate", "rejected"))
                .body("items[1].duplicateOf", equalTo(reference))
                .body("items[2].errors[0].code", equalTo("reference-taken"));
    }

    @Test
    void aFileThatIsSentAgainAfterTheDocumentWasMendedBringsNothingBack() {
        String title = title();
        String reference = "OLD-Y" + NEXT.incrementAndGet();
        String file = HEADER + reference + "," + title + ",IR-05,TR,,,,,,\n";
        imported(GOVERNORATE, file, "all-or-nothing");
        given().header("Authorization", GOVERNORATE.bearer())
                .contentType("application/json")
                .header("If-Match", "\"0\"")
                .body("{\"content\": {\"title\": {\"fa\": \"" + title
                        + "\"}, \"province\": \"IR-05\", \"country\": \"AZ\"}}")
                .put(DOCUMENTS + "/" + reference)
                .then()
                .statusCode(200);

        JsonPath again = imported(GOVERNORATE, file, "all-or-nothing");

        assertCounts(again, 0, 1, 0);
        document(title).body("items[0].country", equalTo("AZ"));
    }

    @Test
    void oneBadRowWithholdsAFileThatIsToBeTakenWhole() {
        String good = title();

        JsonPath job =
                imported(GOVERNORATE, HEADER + row(good, "TR,,,,,,") + row(title(), "XX,,,,,,"), "all-or-nothing");

        assertThat(job.getString("state")).isEqualTo("failed");
        assertThat(job.getInt("withheld")).isEqualTo(1);
        given().header("Authorization", OPERATOR.bearer())
                .queryParam("q", good)
                .get(DOCUMENTS)
                .then()
                .body("total.value", equalTo(0));
    }

    @Test
    void aWorkbookIsTakenLikeACsvFile() throws IOException {
        String title = title();
        var bytes = new ByteArrayOutputStream();
        try (TableWriter table = TableWriter.open(
                bytes, TableFormat.XLSX, LegacyDocumentTable.SHEET, List.of("title_fa", "province", "signed_on"))) {
            table.row(Arrays.asList(title, "IR-05", "1384/07/12"));
        }

        JsonPath job = imported(GOVERNORATE, bytes.toByteArray(), TableFormat.XLSX_MEDIA_TYPE, "all-or-nothing");

        assertCounts(job, 1, 0, 0);
        document(title).body("items[0].signedOn", equalTo("2005-10-04"));
    }

    @Test
    void whatWasExportedCanBeSentAgain() {
        String title = title();
        imported(GOVERNORATE, HEADER + row(title, "TR,استان ارزروم,MOU,1384/07/12,TOURISM,,yes"), "all-or-nothing");
        byte[] table = given().header("Authorization", GOVERNORATE.bearer())
                .queryParam("q", title)
                .accept("text/csv")
                .get(DOCUMENTS)
                .asByteArray();

        assertThat(new String(table, StandardCharsets.UTF_8)).contains(title, "2005-10-04", "1384-07-12");
        assertCounts(imported(GOVERNORATE, table, "text/csv", "all-or-nothing"), 0, 1, 0);
    }

    @Test
    void theTemplateNamesEveryColumn() {
        String template = given().header("Authorization", OPERATOR.bearer())
                .accept("text/csv")
                .get(IMPORTS + "/template")
                .asString();

        assertThat(template).contains(String.join(",", LegacyDocumentTable.COLUMNS.names()));
    }
}
