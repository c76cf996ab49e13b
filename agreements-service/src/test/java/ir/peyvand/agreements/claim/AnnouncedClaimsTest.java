package ir.peyvand.agreements.claim;

import static ir.peyvand.agreements.AgreementFixtures.COMMITTEE;
import static ir.peyvand.agreements.AgreementFixtures.DASHBOARD;
import static ir.peyvand.agreements.AgreementFixtures.as;
import static ir.peyvand.agreements.AgreementFixtures.governorate;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.closeTo;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import de.siegmar.fastcsv.reader.CsvReader;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import ir.peyvand.kit.reference.SubjectArea;
import ir.peyvand.kit.testing.Tokens;
import ir.peyvand.kit.testing.WithDatabaseAndTokens;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The figures of the report on the 250 memoranda, over a register that holds exactly these 250. */
@QuarkusTest
@WithDatabaseAndTokens
@TestProfile(AnnouncedClaimsTest.ByItself.class)
class AnnouncedClaimsTest {

    /** An application of its own, so that the register holds the memoranda and nothing else. */
    public static class ByItself implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("peyvand.demo.data", "false");
        }
    }

    private static final String CLAIMS = "/api/v1/claims";

    @Inject
    AgroalDataSource database;

    private final Map<String, String> parties = new HashMap<>();

    private static ValidatableResponse reconciled(Tokens by, String code) {
        Response found = as(by).queryParam("code", code).get(CLAIMS);
        return as(by).get(CLAIMS + "/" + found.path("items[0].id") + "/reconciliation")
                .then()
                .statusCode(200);
    }

    @Test
    void theReportStandsOnMemorandaAndJobsAndLacksAProvince() {
        reconciled(DASHBOARD, "S2-N1")
                .body("announced", equalTo("250"))
                .body("registered.number", equalTo("250"))
                .body("registered.gap", equalTo("0"))
                .body("registered.holds", equalTo(true))
                .body("registered.visibleRecords", equalTo(250))
                .body("evidenced.number", equalTo("0"));
        reconciled(DASHBOARD, "S2-N2")
                .body("announced", equalTo("12"))
                .body("registered.number", equalTo("11"))
                .body("registered.gap", equalTo("1"))
                .body("registered.holds", equalTo(false));
        reconciled(COMMITTEE, "S2-N3")
                .body("announced", equalTo("20000"))
                .body("registered.number", equalTo("20140"))
                .body("registered.holds", equalTo(true))
                .body("registered.visibleRecords", equalTo(85))
                .body("evidenced.number", equalTo("0"))
                .body("evidenced.holds", equalTo(false));
        reconciled(governorate("IR-10"), "S2-N1")
                .body("registered.number", equalTo("250"))
                .body("registered.visibleRecords", equalTo(23));
    }

    @Test
    void theMatrixTheFunnelAndTheJobsAgreeWithTheReport() {
        as(DASHBOARD)
                .queryParam("of", "province-province")
                .get("/api/v1/agreements/statistics")
                .then()
                .statusCode(200)
                .body("rows", hasSize(11))
                .body("total.agreements", equalTo(250));
        as(DASHBOARD)
                .queryParam("by", "province")
                .get("/api/v1/agreements/funnel")
                .then()
                .body("total.signed", equalTo(250))
                .body("items.find { it.code == 'IR-07' }.signed", equalTo(22));
        for (String by : new String[] {"province", "country", "subject", "year", "party"}) {
            Response outcomes =
                    as(DASHBOARD).queryParam("by", by).queryParam("limit", 200).get("/api/v1/agreements/outcomes");
            outcomes.then().statusCode(200).body("sum.directJobs.expected", equalTo("20140"));
            double sum = outcomes.<List<String>>path("items.sums.directJobs.expected").stream()
                    .mapToDouble(Double::parseDouble)
                    .sum();
            assertThat(sum, closeTo(20_140, 0.001));
        }
    }

    /** As the import of the file leaves them. */
    @BeforeEach
    void register() throws IOException, SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                InputStream file = AnnouncedClaimsTest.class.getResourceAsStream("/claims/memoranda.csv")) {
            try (var rows = statement.executeQuery("select from agreement limit 1")) {
                if (rows.next()) {
                    return;
                }
            }
            try (var records =
                    CsvReader.builder().ofNamedCsvRecord(new String(file.readAllBytes(), StandardCharsets.UTF_8))) {
                for (var row : records) {
                    agreement(
                            statement,
                            row.getField("reference"),
                            row.getField("party_b_province"),
                            row.getField("subject_areas"),
                            row.getField("expected_direct_jobs"),
                            row.getField("valid_until"));
                }
            }
        }
    }

    private void agreement(
            Statement statement, String reference, String other, String subjects, String jobs, String until)
            throws SQLException {
        String id = UUID.randomUUID().toString();
        statement.execute("""
                insert into agreement (id, reference, kind, lead_province, level, title, title_key, provinces, subject_areas,
                    renewal, follows_parent, status, content_digest, author, signed_on, valid_until, expected_direct_jobs,
                    created_at, modified_at, version)
                values ('%s', '%s', 'mou', 'IR-09', 'domestic', '{"fa": "همکاری"}', 'k', array['IR-09', '%s'],
                    cast('{%s}' as text[]), 'none', true, 'signed', '\\x00', 'import', '2019-08-08', %s, %s, now(), now(), 0)
                """.formatted(
                        id,
                        reference,
                        other,
                        SubjectArea.codeOf(subjects).replace(';', ','),
                        until.isEmpty() ? "null" : "'" + until + "'",
                        jobs.isEmpty() ? "null" : jobs));
        statement.execute("""
                insert into agreement_party (agreement_id, position, party_id, side, role)
                values ('%1$s', 0, '%2$s', 'a', 'signatory'), ('%1$s', 1, '%3$s', 'b', 'signatory')
                """.formatted(id, party(statement, "IR-09"), party(statement, other)));
    }

    private String party(Statement statement, String province) throws SQLException {
        String known = parties.get(province);
        if (known != null) {
            return known;
        }
        String id = UUID.randomUUID().toString();
        statement.execute("""
                insert into party (id, kind, level, province, country, name, name_key, survivor, maker, created_at, modified_at,
                    version)
                values ('%1$s', 'cooperation-organisation', 'domestic', '%2$s', 'IR', '{"fa": "سازمان %2$s"}', '%1$s', '%1$s',
                    'import', now(), now(), 0)
                """.formatted(id, province));
        parties.put(province, id);
        return id;
    }
}
