package ir.peyvand.agreements.claim;

import static ir.peyvand.agreements.AgreementFixtures.AUDITOR;
import static ir.peyvand.agreements.AgreementFixtures.COMMITTEE;
import static ir.peyvand.agreements.AgreementFixtures.DASHBOARD;
import static ir.peyvand.agreements.AgreementFixtures.as;
import static ir.peyvand.agreements.AgreementFixtures.governorate;
import static ir.peyvand.agreements.AgreementFixtures.mission;
import static ir.peyvand.agreements.AgreementFixtures.organisationOf;
import static ir.peyvand.agreements.AgreementFixtures.signedDomestic;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import ir.peyvand.kit.testing.Tokens;
import ir.peyvand.kit.testing.WithDatabaseAndTokens;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithDatabaseAndTokens
class ClaimResourceTest {

    private static final String CLAIMS = "/api/v1/claims";

    @Inject
    AgroalDataSource database;

    private static String idOf(String code) {
        Response found = as(DASHBOARD).queryParam("code", code).get(CLAIMS);
        found.then().statusCode(200).body("items.code", contains(code));
        return found.path("items[0].id");
    }

    private static Response reconcile(Tokens by, String code) {
        return as(by).get(CLAIMS + "/" + idOf(code) + "/reconciliation");
    }

    @Test
    void theTwentyAnnouncedFiguresAreThereWithTheirMeasures() {
        as(mission("TR"))
                .queryParam(
                        "code",
                        "S0-N1,S0-N2,S1-N1,S1-N2,S1-N3,S1-N4,S1-N5,S1-N6,S2-N1,S2-N2,S2-N3,S2-N4,S3-N1,S3-N2,"
                                + "S3-N3,S4-N1,S4-N2,S4-N3,S4-N4,S4-N5")
                .get(CLAIMS)
                .then()
                .statusCode(200)
                .body("items", hasSize(20))
                .body("items.measure.definition.fa", everyItem(notNullValue()))
                .body("items.find { it.code == 'S2-N3' }.comparison", equalTo("more-than"))
                .body("items.find { it.code == 'S2-N3' }.figure", equalTo("20000"))
                .body("items.find { it.code == 'S4-N1' }.announcedOn", equalTo("2025-11-12"))
                .body("items.findAll { it.measure.kind != 'none' }.code", contains("S2-N1", "S2-N2", "S2-N3"));
    }

    @Test
    void whatIsNotKeptHereSaysWhy() {
        Response reconciled = reconcile(DASHBOARD, "S1-N5");

        reconciled
                .then()
                .statusCode(200)
                .body("announced", equalTo("63"))
                .body("registered", nullValue())
                .body("evidenced", nullValue())
                .body("claim.measure.kind", equalTo("none"))
                .body("claim.measure.definition.en", containsString("Axes"));
        as(DASHBOARD)
                .queryParam("of", "registered")
                .get(CLAIMS + "/" + idOf("S1-N5") + "/records")
                .then()
                .statusCode(200)
                .body("items", hasSize(0));
    }

    @Test
    void aClaimIsReconciledWithTheRegisterAndItsRecordsAreShownByVisibility() throws SQLException {
        String agreement = signedDomestic("IR-18", "IR-19").id();
        signedDomestic("IR-18", "IR-20");
        registered("T-COUNT", "3", "agreements");
        registered("T-PLACES", "2", "counterpart-provinces");
        registered("T-JOBS", "25", "direct-jobs");
        figure(agreement, "expected", "30");

        compared("T-COUNT", "2", "1", false, "0", "3");
        compared("T-PLACES", "2", "0", true, "0", "2");
        compared("T-JOBS", "30", "-5", false, "0", "25");

        figure(agreement, "realised", "25");
        compared("T-COUNT", "2", "1", false, "1", "2");
        compared("T-PLACES", "2", "0", true, "1", "1");
        compared("T-JOBS", "30", "-5", false, "25", "0");

        reconcile(governorate("IR-19"), "T-COUNT")
                .then()
                .body("registered.number", equalTo("2"))
                .body("registered.visibleRecords", equalTo(1));
        String records = reconcile(AUDITOR, "T-PLACES").path("registered.records");
        as(governorate("IR-19"))
                .get(records)
                .then()
                .statusCode(200)
                .body("items.agreement", contains(agreement))
                .body("items[0].provinces", contains("IR-19"))
                .body("total.value", equalTo(1));
        as(mission("TR")).get(records).then().body("items", hasSize(0));
        assertThat(pages(records)).hasSize(2).doesNotHaveDuplicates();
    }

    private static List<String> pages(String records) {
        var seen = new ArrayList<String>();
        String cursor = "";
        do {
            Response page = as(DASHBOARD)
                    .queryParam("limit", 1)
                    .queryParam("cursor", cursor)
                    .get(records);
            page.then().statusCode(200);
            seen.addAll(page.path("items.reference"));
            cursor = page.path("next");
        } while (cursor != null);
        return seen;
    }

    private static void compared(
            String code, String registered, String gap, boolean holds, String evidenced, String evidencedGap) {
        reconcile(DASHBOARD, code)
                .then()
                .statusCode(200)
                .body("registered.number", equalTo(registered))
                .body("registered.gap", equalTo(gap))
                .body("registered.holds", equalTo(holds))
                .body("evidenced.number", equalTo(evidenced))
                .body("evidenced.gap", equalTo(evidencedGap));
    }

    private static void figure(String agreement, String phase, String amount) {
        String outcomes = "/api/v1/agreements/" + agreement + "/outcomes";
        Response reported = as(governorate("IR-18"))
                .body("""
                        {"measure": "direct-jobs", "phase": "%s", "amount": "%s", "asOf": "2026-05-01",
                         "evidence": {"text": "فهرست بیمه"},
                         "shares": [{"agreement": "%s", "party": "%s", "share": "1"}]}
                        """.formatted(phase, amount, agreement, organisationOf("IR-18")))
                .post(outcomes);
        reported.then().statusCode(201);
        as(COMMITTEE)
                .header("If-Match", reported.header("ETag"))
                .post(outcomes + "/" + reported.path("id") + "/verify")
                .then()
                .statusCode(200);
    }

    /** A claim about the memoranda that IR-18 leads, of which no other test signs any. */
    private void registered(String code, String figure, String kind) throws SQLException {
        as(COMMITTEE)
                .body("""
                        {"code": "%s", "figure": "%s", "unit": "memorandum", "comparison": "exactly",
                         "statement": {"fa": "اعلام شد"}, "speakerPost": "مدیر", "source": "گزارش"}
                        """.formatted(code, figure))
                .post(CLAIMS)
                .then()
                .statusCode(201)
                .body("measure.kind", equalTo("none"));
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("""
                    insert into claim_measure (claim_code, valid_from, kind, lead_province, agreement_kind, level,
                        reference_start, definition)
                    values ('%s', '2020-01-01', '%s', 'IR-18', 'mou', 'domestic', 'IR-18-', '{"fa": "شمار", "en": "Count"}')
                    """.formatted(code, kind));
        }
    }

    @Test
    void aCodeIsRegisteredOnce() {
        String body = """
                {"code": "S2-N1", "figure": "250", "unit": "memorandum", "comparison": "exactly",
                 "statement": {"fa": "اعلام شد"}, "speakerPost": "مدیر", "source": "گزارش"}
                """;

        as(COMMITTEE).body(body).post(CLAIMS).then().statusCode(409).body("code", equalTo("claim-exists"));
        as(governorate("IR-09")).body(body).post(CLAIMS).then().statusCode(403);
    }
}
