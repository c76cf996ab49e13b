package ir.peyvand.agreements.commitment;

import static ir.peyvand.agreements.AgreementFixtures.COMMITTEE;
import static ir.peyvand.agreements.AgreementFixtures.DASHBOARD;
import static ir.peyvand.agreements.AgreementFixtures.as;
import static ir.peyvand.agreements.AgreementFixtures.domestic;
import static ir.peyvand.agreements.AgreementFixtures.governorate;
import static ir.peyvand.agreements.AgreementFixtures.mission;
import static ir.peyvand.agreements.AgreementFixtures.signedDomestic;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import ir.peyvand.kit.testing.WithDatabaseAndTokens;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithDatabaseAndTokens
class FunnelTest {

    private static final String LEAD = "IR-26";

    private static final String OTHER = "IR-27";

    private static List<Integer> stages(String province) {
        Response funnel = as(DASHBOARD).queryParam("by", "province").get("/api/v1/agreements/funnel");
        funnel.then().statusCode(200).body("definitions.producing.fa", notNullValue());
        String group = "items.find { it.code == '" + province + "' }.";
        return funnel.path(group + "signed") == null
                ? List.of(0, 0, 0)
                : List.of(
                        funnel.path(group + "signed"),
                        funnel.path(group + "underWay"),
                        funnel.path(group + "producing"));
    }

    /** What has come to a province's stages. */
    private static List<Integer> since(List<Integer> before, String province) {
        List<Integer> now = stages(province);
        return IntStream.range(0, now.size())
                .mapToObj(stage -> now.get(stage) - before.get(stage))
                .toList();
    }

    private static String figure(String phase, String amount) {
        return """
                {"measure": "direct-jobs", "phase": "%s", "amount": "%s", "asOf": "2026-05-01",
                 "evidence": {"text": "فهرست بیمه"}}
                """.formatted(phase, amount);
    }

    private static void verified(String agreement, String figure) {
        String outcomes = "/api/v1/agreements/" + agreement + "/outcomes";
        Response reported = as(governorate(LEAD)).body(figure).post(outcomes);
        reported.then().statusCode(201);
        as(COMMITTEE)
                .header("If-Match", reported.header("ETag"))
                .post(outcomes + "/" + reported.path("id") + "/verify")
                .then()
                .statusCode(200);
    }

    @Test
    void anAgreementComesThroughTheFunnelByWhatIsShown() {
        List<Integer> lead = stages(LEAD);
        List<Integer> other = stages(OTHER);
        domestic(LEAD, OTHER);
        assertThat(since(lead, LEAD)).containsExactly(0, 0, 0);

        String agreement = signedDomestic(LEAD, OTHER).id();
        assertThat(since(lead, LEAD)).containsExactly(1, 0, 0);
        assertThat(since(other, OTHER)).containsExactly(1, 0, 0);

        String commitments = "/api/v1/agreements/" + agreement + "/commitments";
        Response added = as(governorate(LEAD))
                .body("{\"kind\": \"milestone\", \"title\": {\"fa\": \"گشایش\"}, \"dueOn\": \"2026-09-01\"}")
                .post(commitments);
        Response met = as(governorate(LEAD))
                .header("If-Match", added.header("ETag"))
                .body("{\"status\": \"met\", \"evidence\": {\"text\": \"گشایش یافت\"}}")
                .post(commitments + "/" + added.path("id") + "/report");
        assertThat(since(lead, LEAD)).containsExactly(1, 0, 0);
        as(COMMITTEE)
                .header("If-Match", met.header("ETag"))
                .post(commitments + "/" + added.path("id") + "/verify")
                .then()
                .statusCode(200);
        assertThat(since(lead, LEAD)).containsExactly(1, 1, 0);

        verified(agreement, figure("expected", "40"));
        verified(agreement, figure("realised", "0"));
        assertThat(since(lead, LEAD)).containsExactly(1, 1, 0);
        verified(agreement, figure("realised", "12"));
        assertThat(since(lead, LEAD)).containsExactly(1, 1, 1);
    }

    @Test
    void yearsAndSubjectsAreGroupsToo() {
        signedDomestic("IR-09", "IR-10");

        as(mission("TR"))
                .queryParam("by", "year")
                .get("/api/v1/agreements/funnel")
                .then()
                .statusCode(200)
                .body("items.code", hasItem("2026"));
        as(mission("TR"))
                .queryParam("by", "subject")
                .get("/api/v1/agreements/funnel")
                .then()
                .body("items.find { it.code == 'tourism' }.name.fa", notNullValue());
    }
}
