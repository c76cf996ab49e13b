package ir.peyvand.agreements.legacyimports;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import ir.peyvand.agreements.WithDemonstration;
import ir.peyvand.kit.caller.Role;
import ir.peyvand.kit.imports.DemoImport;
import ir.peyvand.kit.testing.ImportFollower;
import ir.peyvand.kit.testing.Tokens;
import ir.peyvand.kit.testing.WithDatabaseAndTokens;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithDatabaseAndTokens
@TestProfile(WithDemonstration.class)
class LegacyDemoImportTest {

    private static final Tokens OPERATOR = Tokens.of("operator").role(Role.OPERATOR);
    private static final String DOCUMENTS = "/api/v1/legacy-documents";

    @Inject
    DemoImport demo;

    @Test
    void theEightyDocumentsOfTheDemonstrationAreImportedOnce() throws Exception {
        List<String> jobs = jobs();
        JsonPath job = ImportFollower.ended(OPERATOR, DOCUMENTS + "/imports/" + jobs.getFirst());
        demo.start(new StartupEvent());

        assertThat(List.of(job.getString("state"), job.getInt("total"), job.getInt("accepted")))
                .as(job.prettify())
                .isEqualTo(List.of("finished", 80, 80));
        assertThat(jobs()).isEqualTo(jobs);
        as("/OLD-009").body("signedOn", equalTo("1996-05-02")).body("kind", equalTo("letter-of-intent"));
        as("/OLD-001").body("signedOn", nullValue()).body("status", equalTo("registered"));
    }

    /** The pairs that are one document registered twice, in other words. */
    @ParameterizedTest
    @CsvSource({
        "OLD-016, OLD-064",
        "OLD-018, OLD-075",
        "OLD-031, OLD-035",
        "OLD-036, OLD-052",
        "OLD-037, OLD-070",
        "OLD-056, OLD-062",
        "OLD-057, OLD-074",
        "OLD-076, OLD-077"
    })
    void aDocumentThatIsThereTwiceIsFoundFromEitherSide(String first, String second) {
        ImportFollower.ended(OPERATOR, DOCUMENTS + "/imports/" + jobs().getFirst());

        assertThat(threeMostLike(first)).contains(second);
        assertThat(threeMostLike(second)).contains(first);
    }

    private static List<String> threeMostLike(String reference) {
        List<String> likely = as("/" + reference + "/similar").extract().path("items.reference");
        return likely.subList(0, Math.min(3, likely.size()));
    }

    private static io.restassured.response.ValidatableResponse as(String path) {
        return given().header("Authorization", OPERATOR.bearer())
                .get(DOCUMENTS + path)
                .then()
                .statusCode(200);
    }

    private static List<String> jobs() {
        return given().header("Authorization", OPERATOR.bearer())
                .get(DOCUMENTS + "/imports")
                .jsonPath()
                .getList("items.id");
    }
}
