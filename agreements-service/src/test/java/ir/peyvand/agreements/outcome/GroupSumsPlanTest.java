package ir.peyvand.agreements.outcome;

import static org.assertj.core.api.Assertions.assertThat;

import ir.peyvand.agreements.agreement.SignedFacts;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * How PostgreSQL sums among many agreements, whose indexes have grown record by record in no order: they are as wide
 * as in life.
 */
class GroupSumsPlanTest {

    private static final int AGREEMENTS = 20_000;

    private static Connection connection;

    @BeforeAll
    static void fill() throws SQLException {
        connection = ServiceDatabase.migrated();
        try (Statement statement = connection.createStatement()) {
            statement.execute("""
                    insert into party (id, kind, level, province, country, name, name_key, survivor, maker, created_at,
                        modified_at, version)
                    select id, 'other', 'domestic', 'IR-' || lpad(cast(n as text), 2, '0'), 'IR', '{"fa": "x"}', 'p' || n, id,
                           'maker', now(), now(), 0
                    from (select n, cast(md5('party' || n) as uuid) as id from generate_series(0, 30) n) made
                    """);
            statement.execute("""
                    insert into agreement (id, reference, kind, lead_province, level, title, title_key, provinces, countries,
                        subject_areas, renewal, follows_parent, status, content_digest, author, signed_on, expected_direct_jobs,
                        statement_of_need, legacy, created_at, modified_at, version)
                    select cast(md5('agreement' || n) as uuid), 'PLAN-' || n, 'mou', 'IR-01', 'domestic', '{"fa": "x"}', 'x',
                           array['IR-01', 'IR-02'], '{}', array['tourism'], 'none', true,
                           case when n %% 20 = 0 then 'draft' else 'signed' end, '\\x00', 'maker', '2025-01-01', n %% 100,
                           repeat('x', 600), true, now(), now(), 0
                    from generate_series(1, %d) n
                    """.formatted(AGREEMENTS));
            statement.execute("""
                    insert into agreement_party (agreement_id, position, party_id, side, role)
                    select cast(md5('agreement' || n) as uuid), place, cast(md5('party' || (n + place) %% 31) as uuid),
                           case place when 0 then 'a' else 'b' end, 'signatory'
                    from generate_series(1, %d) n cross join generate_series(0, 1) place
                    """.formatted(AGREEMENTS));
            statement.execute("vacuum analyze");
        }
    }

    @AfterAll
    static void close() throws SQLException {
        connection.close();
    }

    @ParameterizedTest
    @EnumSource
    void theTextsOfAgreementsAreNotRead(OutcomeGrouping by) throws SQLException {
        assertThat(plan(GroupSums.sql(by)))
                .contains("Index Only Scan using agreement_signed_facts")
                .doesNotContain("Scan on agreement a");
        assertThat(plan(GroupSums.directJobs(by)))
                .contains("Index Only Scan using agreement_signed_facts")
                .doesNotContain("Scan on agreement a");
    }

    @ParameterizedTest
    @EnumSource(names = {"PROVINCE", "PARTY"})
    void signatoriesAreReadFromTheirIndex(OutcomeGrouping by) throws SQLException {
        assertThat(plan(GroupSums.sql(by))).contains("Index Only Scan using agreement_party_signatory");
    }

    private static String plan(String sql) throws SQLException {
        connection.setAutoCommit(false);
        var plan = new StringBuilder();
        try (Statement statement = connection.createStatement()) {
            statement.execute(SignedFacts.PREFER_THEM);
            try (ResultSet rows = statement.executeQuery("explain " + sql)) {
                while (rows.next()) {
                    plan.append(rows.getString(1)).append('\n');
                }
            }
        } finally {
            connection.rollback();
        }
        return plan.toString();
    }
}
