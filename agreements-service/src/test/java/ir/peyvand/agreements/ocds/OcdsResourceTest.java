package ir.peyvand.agreements.ocds;

import static ir.peyvand.agreements.AgreementFixtures.DASHBOARD;
import static ir.peyvand.agreements.AgreementFixtures.approvedDomestic;
import static ir.peyvand.agreements.AgreementFixtures.as;
import static ir.peyvand.agreements.AgreementFixtures.domestic;
import static ir.peyvand.agreements.AgreementFixtures.foreign;
import static ir.peyvand.agreements.AgreementFixtures.governorate;
import static ir.peyvand.agreements.AgreementFixtures.inForce;
import static ir.peyvand.agreements.AgreementFixtures.mission;
import static ir.peyvand.agreements.AgreementFixtures.organisationOf;
import static ir.peyvand.agreements.AgreementFixtures.registration;
import static ir.peyvand.agreements.AgreementFixtures.signedDomestic;
import static ir.peyvand.agreements.AgreementFixtures.title;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import ir.peyvand.agreements.AgreementFixtures.Known;
import ir.peyvand.kit.testing.Tokens;
import ir.peyvand.kit.testing.WithDatabaseAndTokens;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithDatabaseAndTokens
class OcdsResourceTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final JsonSchema RELEASE = schema("release-subset");
    private static final JsonSchema PACKAGE = schema("release-package-subset");

    private static JsonSchema schema(String name) {
        try (InputStream in = Objects.requireNonNull(
                OcdsResource.class.getResourceAsStream("/ocds/" + name + ".schema.json"), name)) {
            return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V4).getSchema(in);
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private static Response release(Tokens caller, String id) {
        return as(caller).get("/api/v1/agreements/" + id + "/ocds");
    }

    private static JsonNode valid(Response answer) {
        answer.then().statusCode(200);
        JsonNode release = read(answer);
        assertThat(RELEASE.validate(release)).as(release.toPrettyString()).isEmpty();
        return release;
    }

    private static JsonNode read(Response answer) {
        try {
            return JSON.readTree(answer.asByteArray());
        } catch (IOException notJson) {
            throw new AssertionError(answer.asString(), notJson);
        }
    }

    @Test
    void anAgreementInForceIsAnActiveContract() {
        Known known = inForce("IR-09", signedDomestic("IR-09", "IR-10"));

        JsonNode release = valid(release(governorate("IR-10"), known.id()));

        assertThat(release.path("ocid").asText()).isEqualTo("ocds-peyvnd-" + known.id());
        assertThat(release.path("tag").path(0).asText()).isEqualTo("implementation");
        JsonNode contract = release.path("contracts").path(0);
        assertThat(contract.path("status").asText()).isEqualTo("active");
        assertThat(contract.path("statusDetails").asText()).isEqualTo("in-force");
        assertThat(contract.path("dateSigned").asText()).isEqualTo("2026-02-01T00:00:00Z");
        assertThat(contract.path("awardID").asText())
                .isEqualTo(release.path("awards").path(0).path("id").asText());
        assertThat(release.path("parties").findValuesAsText("region")).containsExactly("IR-09", "IR-10");
        assertThat(release.path("buyer").path("id").asText())
                .isEqualTo(release.path("parties").path(0).path("id").asText());
        assertThat(release.toString()).doesNotContain("مسئول نمونه");
    }

    @Test
    void everyStateHasAValidRelease() {
        assertThat(tagOf("IR-09", domestic("IR-09", "IR-10"))).isEqualTo("planning");
        assertThat(tagOf("IR-03", foreign("IR-03", "AZ"))).isEqualTo("planning");
        assertThat(tagOf("IR-09", approvedDomestic("IR-09", "IR-10"))).isEqualTo("award");
        assertThat(tagOf("IR-09", signedDomestic("IR-09", "IR-10"))).isEqualTo("contract");
    }

    private static String tagOf(String province, Known agreement) {
        return valid(release(governorate(province), agreement.id()))
                .path("tag")
                .path(0)
                .asText();
    }

    @Test
    void moneyJobsSubjectsAndTheNeedAreTold() {
        String more = """
                , "expectedDirectJobs": 170, "expectedInvestment": {"amount": "98000000000.00", "currency": "IRR"}
                """;
        String id = as(governorate("IR-09"))
                .body(registration("IR-09", organisationOf("IR-10"), title(), more))
                .post("/api/v1/agreements")
                .then()
                .statusCode(201)
                .extract()
                .path("id");

        JsonNode release = valid(release(governorate("IR-09"), id));

        JsonNode contract = release.path("contracts").path(0);
        assertThat(contract.path("expectedDirectJobs").asInt()).isEqualTo(170);
        assertThat(contract.path("value").path("amount").decimalValue()).isEqualByComparingTo("98000000000");
        assertThat(contract.path("value").path("currency").asText()).isEqualTo("IRR");
        assertThat(contract.path("items")).isNotEmpty();
        assertThat(contract.path("period").path("endDate").asText()).isEqualTo("2028-01-01T00:00:00Z");
        assertThat(release.path("planning").path("rationale").asText()).isEqualTo("سند پیشین پایان یافته است");
    }

    @Test
    void theSchemaRefusesWhatTheStandardRefuses() {
        var release = (ObjectNode)
                valid(release(governorate("IR-09"), domestic("IR-09", "IR-10").id()));

        assertThat(RELEASE.validate(release.deepCopy().without("ocid"))).isNotEmpty();
        assertThat(RELEASE.validate(release.deepCopy().put("initiationType", "gift")))
                .isNotEmpty();
        assertThat(RELEASE.validate(release.deepCopy().put("date", 1404))).isNotEmpty();
        ObjectNode contract = (ObjectNode) release.path("contracts").path(0);
        contract.remove("awardID");
        assertThat(RELEASE.validate(release)).isNotEmpty();
    }

    @Test
    void whoMayNotSeeAnAgreementFindsNoRelease() {
        Known draft = domestic("IR-09", "IR-10");

        release(governorate("IR-11"), draft.id()).then().statusCode(404);
        release(mission("AZ"), draft.id()).then().statusCode(404);
        release(DASHBOARD, draft.id()).then().statusCode(404);
    }

    @Test
    void aReleaseThatIsKnownIsNotSentAgain() {
        Known signed = signedDomestic("IR-09", "IR-10");
        String tag = release(DASHBOARD, signed.id()).header("ETag");

        as(DASHBOARD)
                .header("If-None-Match", tag)
                .get("/api/v1/agreements/" + signed.id() + "/ocds")
                .then()
                .statusCode(304);
    }

    @Test
    void packagesFollowEachOtherUntilEveryReleaseWasThereOnce() {
        List<String> made = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            made.add("ocds-peyvnd-" + signedDomestic("IR-29", "IR-30").id());
        }
        List<String> seen = new ArrayList<>();
        String next = "/api/v1/agreements/releases?province=IR-30&status=signed&limit=2";
        do {
            Response answer = as(DASHBOARD).urlEncodingEnabled(false).get(next);
            answer.then().statusCode(200);
            JsonNode page = read(answer);
            assertThat(PACKAGE.validate(page)).as(page.toPrettyString()).isEmpty();
            for (JsonNode release : page.path("releases")) {
                assertThat(RELEASE.validate(release))
                        .as(release.toPrettyString())
                        .isEmpty();
                seen.add(release.path("ocid").asText());
            }
            String link = page.path("links").path("next").asText("");
            next = link.isEmpty() ? "" : link.substring(link.indexOf("/api/"));
        } while (!next.isEmpty());

        assertThat(seen).containsAll(made).doesNotHaveDuplicates();
    }

    @Test
    void aPackageHoldsWhatItsReaderSees() {
        Known draft = domestic("IR-27", "IR-28");

        as(governorate("IR-28"))
                .get("/api/v1/agreements/releases?province=IR-27&limit=200")
                .then()
                .statusCode(200)
                .body("releases.ocid", hasItem("ocds-peyvnd-" + draft.id()))
                .body("version", equalTo("1.1"));
        as(DASHBOARD)
                .get("/api/v1/agreements/releases?province=IR-27&limit=200")
                .then()
                .statusCode(200)
                .body(not(containsString(draft.id())));
    }
}
