package ir.peyvand.agreements.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.integers;
import static org.quicktheories.generators.SourceDSL.longs;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Nothing is counted twice and nothing is lost, whatever the grouping, for registers nobody would think of. */
class OutcomeTotalsTest {

    private static final int EXAMPLES = 40;

    private static Connection connection;

    @BeforeAll
    static void migrate() throws SQLException {
        connection = ServiceDatabase.migrated();
        connection.setAutoCommit(false);
    }

    @AfterAll
    static void close() throws SQLException {
        connection.close();
    }

    @Test
    void theGroupsOfEveryRollUpSumToTheWhole() {
        qt().withExamples(EXAMPLES)
                .forAll(longs().all(), integers().between(1, 12))
                .checkAssert((seed, agreements) -> {
                    try (Statement statement = connection.createStatement()) {
                        new Register(statement, new Random(seed)).fill(agreements);
                        statement.execute("set constraints all immediate");
                        Map<String, BigDecimal> whole = reported(statement);
                        for (OutcomeGrouping by : OutcomeGrouping.values()) {
                            assertThat(sums(statement, GroupSums.sql(by)))
                                    .as("by %s", by)
                                    .isEqualTo(whole);
                            assertThat(sums(statement, GroupSums.directJobs(by)))
                                    .as("jobs by %s", by)
                                    .isEqualTo(jobs(whole));
                        }
                    } catch (SQLException broken) {
                        throw new IllegalStateException(broken);
                    } finally {
                        rollBack();
                    }
                });
    }

    @Test
    void sharesThatDoNotSumToOneAreRefusedWhenTheTransactionEnds() throws SQLException {
        try (Statement statement = connection.createStatement()) {
            var register = new Register(statement, new Random(7));
            register.fill(1);
            register.figure("realised", List.of("0.3", "0.3", "0.3"));
            assertThatThrownBy(() -> connection.commit())
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("the shares of a figure sum to one");
        } finally {
            rollBack();
        }
    }

    private static void rollBack() {
        try {
            connection.rollback();
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }

    /** By measure, phase and currency, over all groups. */
    private static Map<String, BigDecimal> sums(Statement statement, String sql) throws SQLException {
        var sums = new TreeMap<String, BigDecimal>();
        try (ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                String kind =
                        rows.getString("measure") + " " + rows.getString("phase") + " " + rows.getString("currency");
                sums.merge(kind, rows.getBigDecimal("amount"), BigDecimal::add);
            }
        }
        sums.replaceAll((kind, sum) -> sum.stripTrailingZeros());
        return sums;
    }

    private static Map<String, BigDecimal> jobs(Map<String, BigDecimal> whole) {
        var jobs = new TreeMap<>(whole);
        jobs.keySet().removeIf(kind -> !kind.startsWith("direct-jobs "));
        return jobs;
    }

    /** The same without any share: figures that count, and texts that no figure has replaced. Needs all agreements signed. */
    private static Map<String, BigDecimal> reported(Statement statement) throws SQLException {
        return sums(statement, """
                select measure, phase, currency, sum(amount) as amount from (
                    select measure, phase, currency, amount from outcome
                    where phase = 'expected' and status <> 'rejected' or phase = 'realised' and status = 'verified'
                    union all
                    select 'direct-jobs', 'expected', null, expected_direct_jobs from agreement a
                    where expected_direct_jobs is not null and not exists
                        (select from outcome o join outcome_share s on s.outcome_id = o.id where s.agreement_id = a.id
                         and o.measure = 'direct-jobs' and o.phase = 'expected' and o.status <> 'rejected')
                    union all
                    select 'investment', 'expected', currency, expected_investment from agreement a
                    where expected_investment is not null and not exists
                        (select from outcome o join outcome_share s on s.outcome_id = o.id where s.agreement_id = a.id
                         and o.measure = 'investment' and o.phase = 'expected' and o.status <> 'rejected')) counted
                group by measure, phase, currency
                """);
    }

    /** A register of signed agreements made at random. */
    private static final class Register {

        private static final List<String> PROVINCES = List.of("IR-03", "IR-04", "IR-09", "IR-10", "IR-11");
        private static final List<String> COUNTRIES = List.of("TR", "AZ", "IQ");
        private static final List<String> SUBJECTS = List.of("tourism", "transit", "solar", "waste");

        private final Statement statement;
        private final Random random;
        private final List<String> places = new ArrayList<>();
        private int references;

        Register(Statement statement, Random random) {
            this.statement = statement;
            this.random = random;
        }

        void fill(int agreements) throws SQLException {
            for (int i = 0; i < agreements; i++) {
                agreement();
            }
            int figures = random.nextInt(2 * agreements + 1);
            for (int i = 0; i < figures && !places.isEmpty(); i++) {
                figure(random.nextBoolean() ? "expected" : "realised", shares());
            }
        }

        private void agreement() throws SQLException {
            String id = UUID.randomUUID().toString();
            String province = PROVINCES.get(random.nextInt(PROVINCES.size()));
            List<String> provinces = some(PROVINCES, province);
            String jobs = random.nextBoolean() ? "null" : Integer.toString(random.nextInt(1000));
            boolean money = random.nextBoolean();
            statement.execute("""
                    insert into agreement (id, reference, kind, lead_province, level, title, title_key, provinces, countries,
                        subject_areas, renewal, follows_parent, status, content_digest, author, signed_on,
                        expected_direct_jobs, expected_investment, currency, legacy, created_at, modified_at, version)
                    values ('%s', 'PT-%d', 'mou', '%s', 'domestic', '{"fa": "همکاری"}', 'k', %s, %s, %s, 'none', true,
                        'signed', '\\x00', 'maker', %s, %s, %s, %s, true, now(), now(), 0)
                    """.formatted(
                            id,
                            ++references,
                            province,
                            array(provinces),
                            array(some(COUNTRIES, null)),
                            array(some(SUBJECTS, null)),
                            random.nextBoolean() ? "null" : "'2025-0" + (1 + random.nextInt(9)) + "-01'",
                            jobs,
                            money ? random.nextInt(1_000_000) + ".37" : "null",
                            money ? "'IRR'" : "null"));
            int parties = random.nextInt(4);
            for (int place = 0; place < parties; place++) {
                party(id, place);
            }
        }

        private void party(String agreement, int place) throws SQLException {
            String id = UUID.randomUUID().toString();
            boolean abroad = random.nextInt(3) == 0;
            statement.execute("""
                    insert into party (id, kind, level, province, country, name, name_key, survivor, maker, created_at,
                        modified_at, version)
                    values ('%1$s', 'other', '%2$s', %3$s, '%4$s', '{"fa": "طرف"}', '%1$s', '%1$s', 'maker', now(), now(), 0)
                    """.formatted(
                            id,
                            abroad ? "foreign-national" : "domestic",
                            abroad ? "null" : "'" + PROVINCES.get(random.nextInt(PROVINCES.size())) + "'",
                            abroad ? "TR" : "IR"));
            statement.execute(
                    "insert into agreement_party (agreement_id, position, party_id, side, role) values ('%s', %d, '%s', 'a', '%s')"
                            .formatted(agreement, place, id, random.nextInt(4) == 0 ? "witness" : "signatory"));
            places.add("'" + agreement + "', '" + id + "'");
        }

        /** As many as there is room for; the last takes what is left. */
        private List<String> shares() {
            int count = 1 + random.nextInt(Math.min(4, places.size()));
            return OutcomeRules.equalShares(count).stream()
                    .map(BigDecimal::toPlainString)
                    .toList();
        }

        void figure(String phase, List<String> shares) throws SQLException {
            while (places.size() < shares.size()) {
                agreement();
            }
            String id = UUID.randomUUID().toString();
            boolean jobs = random.nextBoolean();
            String status = List.of("reported", "verified", "rejected").get(random.nextInt(3));
            String checked = status.equals("reported") ? "null, null" : "'checker', now()";
            int first = random.nextInt(places.size() - shares.size() + 1);
            String home = places.get(first).substring(0, places.get(first).indexOf(','));
            statement.execute("""
                    insert into outcome (id, agreement_id, measure, phase, amount, currency, as_of, evidence, status,
                        reported_by, reported_at, checked_by, checked_at, modified_at, version)
                    values ('%s', %s, '%s', '%s', %s, %s, '2026-01-01', 'سند', '%s', 'reporter', now(), %s, now(), 0)
                    """.formatted(
                            id,
                            home,
                            jobs ? "direct-jobs" : "investment",
                            phase,
                            jobs ? random.nextInt(500) : random.nextInt(1_000_000) + ".01",
                            jobs ? "null" : random.nextBoolean() ? "'IRR'" : "'USD'",
                            status,
                            checked));
            for (int place = 0; place < shares.size(); place++) {
                statement.execute("insert into outcome_share (outcome_id, agreement_id, party_id, share) values ('" + id
                        + "', " + places.get(first + place) + ", " + shares.get(place) + ")");
            }
        }

        private List<String> some(List<String> all, String always) {
            var chosen = new ArrayList<String>();
            all.stream()
                    .filter(one -> one.equals(always) || random.nextInt(3) == 0)
                    .forEach(chosen::add);
            return chosen;
        }

        private static String array(List<String> values) {
            return "cast('{" + String.join(",", values) + "}' as text[])";
        }
    }
}
