package ir.peyvand.agreements.legacyimports;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import ir.peyvand.agreements.WithDemonstration;
import ir.peyvand.kit.caller.Role;
import ir.peyvand.kit.reference.SubjectArea;
import ir.peyvand.kit.testing.ImportFollower;
import ir.peyvand.kit.testing.Tokens;
import ir.peyvand.kit.testing.WithDatabaseAndTokens;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every old document, and every memorandum of the 250, drafted again before a register that holds the old documents. */
@QuarkusTest
@WithDatabaseAndTokens
@TestProfile(WithDemonstration.class)
class LegacyLikenessTest {

    private static final Tokens OPERATOR = Tokens.of("operator").role(Role.OPERATOR);
    private static final int SHOWN = 3;

    @Test
    void theKnownPairsAreFoundAmongTheFirstThreeAndNothingElseRaisesAnAlarm() throws Exception {
        ImportFollower.ended(OPERATOR, "/api/v1/legacy-documents/imports/" + firstJob());
        Map<String, Set<String>> same = new HashMap<>();
        read("legacy-duplicates.csv").forEach(pair -> {
            same.put(pair.getField("reference_a"), Set.of(pair.getField("reference_a"), pair.getField("reference_b")));
            same.put(pair.getField("reference_b"), Set.of(pair.getField("reference_a"), pair.getField("reference_b")));
        });
        for (NamedCsvRecord row : read("legacy-documents.csv")) {
            String reference = row.getField("reference");
            Set<String> expected = same.getOrDefault(reference, Set.of(reference));
            JsonPath answer = compared(
                    row.getField("title_fa"),
                    List.of(row.getField("province")),
                    ", \"countries\": [\"" + row.getField("country") + "\"], \"parties\": [{\"name\": {\"fa\": \""
                            + row.getField("counterpart_fa") + "\"}}]",
                    row);
            List<String> found = answer.getList("items.reference");
            List<String> alarms = answer.getList("items.findAll { it.aboveThreshold }.reference");

            assertThat(found.subList(0, Math.min(SHOWN, found.size()))).containsAll(expected);
            assertThat(new TreeSet<>(alarms)).as(reference).isEqualTo(new TreeSet<>(expected));
        }
        assertThat(same).hasSize(16);
    }

    @Test
    void noMemorandumOfTheTwoHundredAndFiftyIsTakenForAnOldDocument() throws Exception {
        ImportFollower.ended(OPERATOR, "/api/v1/legacy-documents/imports/" + firstJob());
        for (NamedCsvRecord row : read("agreements-250.csv")) {
            List<String> provinces = List.of(row.getField("party_a_province"), row.getField("party_b_province"));

            List<String> alarms = compared(row.getField("title_fa"), provinces, "", row)
                    .getList("items.findAll { it.aboveThreshold && it.type == 'legacy-document' }.reference");

            assertThat(alarms).as(row.getField("reference")).isEmpty();
        }
    }

    private static JsonPath compared(String title, List<String> provinces, String more, NamedCsvRecord row) {
        String subjects =
                quoted(Arrays.stream(row.getField("subject_areas").split(";")).map(SubjectArea::codeOf));
        String day = row.getField("signed_on");
        String signed = day.isEmpty() ? "" : ", \"signedOn\": \"" + day.replace('/', '-') + "\"";
        return given().header("Authorization", OPERATOR.bearer())
                .contentType(ContentType.JSON)
                .body("{\"title\": {\"fa\": \"" + title + "\"}, \"provinces\": [" + quoted(provinces.stream())
                        + "], \"subjectAreas\": [" + subjects + "]" + signed + more + "}")
                .post("/api/v1/agreements/similarity")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static String quoted(Stream<String> codes) {
        return String.join(", ", codes.map(code -> "\"" + code + "\"").toList());
    }

    private static String firstJob() {
        return given().header("Authorization", OPERATOR.bearer())
                .get("/api/v1/legacy-documents/imports")
                .jsonPath()
                .getString("items[0].id");
    }

    private static List<NamedCsvRecord> read(String name) throws IOException, URISyntaxException {
        Path file = Path.of(Objects.requireNonNull(LegacyLikenessTest.class.getResource("/similarity/" + name), name)
                .toURI());
        try (var records = CsvReader.builder().ofNamedCsvRecord(file)) {
            return records.stream().toList();
        }
    }
}
