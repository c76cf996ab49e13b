package ir.peyvand.agreements.imports;

import static io.restassured.RestAssured.given;
import static ir.peyvand.agreements.AgreementFixtures.DASHBOARD;
import static ir.peyvand.agreements.AgreementFixtures.OPERATOR;
import static ir.peyvand.agreements.AgreementFixtures.as;
import static ir.peyvand.agreements.AgreementFixtures.organisation;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import ir.peyvand.agreements.WithDemonstration;
import ir.peyvand.kit.imports.DemoImport;
import ir.peyvand.kit.testing.ImportFollower;
import ir.peyvand.kit.testing.WithDatabaseAndTokens;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithDatabaseAndTokens
@TestProfile(WithDemonstration.class)
class AgreementDemoTest {

    private static final String IMPORTS = "/api/v1/agreements/imports";

    @Inject
    DemoImport demo;

    private static List<String> jobs() {
        return given().header("Authorization", OPERATOR.bearer())
                .get(IMPORTS)
                .jsonPath()
                .getList("items.id");
    }

    @Test
    void the250AreImportedOnceWithTheirTwelveOrganisations() throws Exception {
        List<String> jobs = jobs();
        JsonPath job = ImportFollower.ended(OPERATOR, IMPORTS + "/" + jobs.getFirst());
        demo.start(new StartupEvent());

        assertThat(List.of(job.getString("state"), job.getInt("total"), job.getInt("accepted")))
                .as(job.prettify())
                .isEqualTo(List.of("finished", 250, 250));
        assertThat(jobs()).isEqualTo(jobs);
        as(OPERATOR)
                .queryParam("kind", "cooperation-organisation")
                .get("/api/v1/parties")
                .then()
                .body("total.value", equalTo(12));
        Response list = as(DASHBOARD)
                .queryParam("limit", 1)
                .queryParam("facets", "status,province")
                .get("/api/v1/agreements");
        list.then()
                .body("total.value", equalTo(250))
                .body("facets.status", hasSize(1))
                .body("facets.status[0].value", equalTo("signed"))
                .body("facets.province[0].value", equalTo("IR-09"))
                .body("facets.province", hasSize(12));
        as(organisation("IR-02"))
                .get("/api/v1/agreements/KR-003")
                .then()
                .statusCode(200)
                .body("title.en", equalTo("Transit of Astrakhan goods to the Afghan border"))
                .body("expectedDirectJobs", equalTo(170))
                .body("expectedInvestment.amount", equalTo("180000000000.00"))
                .body("progress.signedOn", equalTo("2019-08-08"))
                .body("validUntil", equalTo("2020-08-08"))
                .body("subjectAreas", contains("transit"))
                .body("parties.province", contains("IR-09", "IR-02"))
                .body("actions", hasSize(2));
    }
}
