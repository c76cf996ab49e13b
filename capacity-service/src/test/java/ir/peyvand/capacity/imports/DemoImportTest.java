package ir.peyvand.capacity.imports;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import ir.peyvand.kit.caller.Role;
import ir.peyvand.kit.imports.DemoHealth;
import ir.peyvand.kit.imports.DemoImport;
import ir.peyvand.kit.imports.ImportState;
import ir.peyvand.kit.testing.ImportFollower;
import ir.peyvand.kit.testing.Tokens;
import ir.peyvand.kit.testing.WithDatabaseAndTokens;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.health.Readiness;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithDatabaseAndTokens
@TestProfile(DemoImportTest.WithDemoData.class)
class DemoImportTest {

    public static class WithDemoData implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("peyvand.demo.data", "true");
        }
    }

    private static final Tokens OPERATOR = Tokens.of("operator").role(Role.OPERATOR);

    @Inject
    DemoImport demo;

    @Inject
    @Readiness
    DemoHealth health;

    @Test
    void theDemonstrationRecordsAreImportedOnceAndHealthSaysSo() throws Exception {
        List<String> jobs = jobs();
        JsonPath job = ImportFollower.ended(OPERATOR, "/api/v1/capacities/imports/" + jobs.getFirst());
        demo.start(new StartupEvent());

        assertThat(List.of(job.getString("state"), job.getInt("total"), job.getInt("accepted")))
                .isEqualTo(List.of("finished", 1500, 1500));
        assertThat(jobs()).isEqualTo(jobs);
        assertThat(demo.state()).contains(ImportState.FINISHED);
        assertThat(health.call().getData().orElseThrow()).containsEntry("demo-data", "loaded");
        given().header(
                        "Authorization",
                        Tokens.of("embassy").role(Role.MISSION).country("TR").bearer())
                .get("/api/v1/capacities/IR-00-TOUR-0001")
                .then()
                .statusCode(200)
                .body("title.en", equalTo("Tafresh, town of scholars and Qajar houses"))
                .body("quantity.unit", equalTo("visitor"))
                .body("targetCountries", contains("DE", "IQ"));
    }

    private static List<String> jobs() {
        return given().header("Authorization", OPERATOR.bearer())
                .get("/api/v1/capacities/imports")
                .jsonPath()
                .getList("items.id");
    }
}
