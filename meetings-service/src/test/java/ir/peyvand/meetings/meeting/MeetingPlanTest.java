package ir.peyvand.meetings.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import ir.peyvand.kit.sql.Conditions;
import ir.peyvand.kit.testing.WithDatabaseAndTokens;
import ir.peyvand.meetings.audience.AudienceVisibility;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** How PostgreSQL answers searches among many meetings, which are made in a transaction that is rolled back. */
@QuarkusTest
@WithDatabaseAndTokens
class MeetingPlanTest {

    private static final AudienceVisibility ALL = new AudienceVisibility(true, null, null);
    private static final AudienceVisibility OF_A_PROVINCE = new AudienceVisibility(false, "IR-07", null);

    @Inject
    EntityManager entities;

    /** {@code half} stands in every second one, {@code rare} in every fiftieth. */
    private void fill() {
        entities.createNativeQuery("""
                        with council as (
                            insert into body (id, code, kind, name, name_key, provinces, countries, maker, created_at, modified_at,
                                              version)
                            values (uuidv7(), 'PLAN', 'dialogue-council', cast('{"fa": "x"}' as jsonb), 'plan', '{IR-07}', '{}',
                                    'plan', now(), now(), 0)
                            returning id
                        )
                        insert into meeting (id, reference, kind, status, title, body_id, province, provinces, missions, countries,
                                             starts_at, terms, maker, created_at, modified_at, version)
                        select cast(lpad(to_hex(n), 32, '0') as uuid), 'PLAN-' || n, 'council-session', 'draft',
                               cast('{"fa": "x"}' as jsonb), council.id, home, array[home], '{}', '{}',
                               timestamptz '2020-01-01T08:00:00Z' + n * interval '1 hour',
                               array_remove(array['word' || n % 997, case when n % 2 = 0 then 'half' end,
                                                  case when n % 50 = 0 then 'rare' end], null),
                               'plan', now(), now(), 0
                        from council, (select n, 'IR-' || lpad(cast(n % 31 as text), 2, '0') as home
                                       from generate_series(1, 20000) n) made
                        """).executeUpdate();
        entities.createNativeQuery("select gin_clean_pending_list('meeting_search')")
                .getSingleResult();
        entities.createNativeQuery("analyze meeting").executeUpdate();
    }

    private void amongMany(Runnable test) {
        QuarkusTransaction.begin();
        try {
            fill();
            test.run();
        } finally {
            QuarkusTransaction.rollback();
        }
    }

    private static MeetingQuery query(String word, Map<MeetingFilter, Set<String>> codes, boolean descending) {
        return new MeetingQuery(
                Optional.of(word),
                List.of(Set.of(word)),
                codes,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Set.of(),
                descending);
    }

    private String few(MeetingQuery query, AudienceVisibility caller) {
        Conditions conditions = MeetingListRepository.conditions(query, caller, MeetingListRepository.SEARCHED);
        return plan(conditions, MeetingListRepository.few(query, conditions, false, 51));
    }

    private String ordered(MeetingQuery query) {
        Conditions conditions = MeetingListRepository.conditions(query, ALL, MeetingListRepository.COMPARED);
        return plan(conditions, MeetingListRepository.ordered(query, conditions, false, 51));
    }

    private String plan(Conditions conditions, String sql) {
        List<?> lines =
                conditions.bind(entities.createNativeQuery("explain " + sql)).getResultList();
        return lines.stream().map(Object::toString).collect(Collectors.joining("\n"));
    }

    @Test
    void oneIndexAnswersForAWordInAProvince() {
        amongMany(() -> assertThat(List.of(
                        few(query("rare", Map.of(MeetingFilter.PROVINCE, Set.of("IR-07")), true), ALL),
                        few(query("rare", Map.of(), true), OF_A_PROVINCE),
                        few(query("half", Map.of(), false), ALL)))
                .allSatisfy(plan -> assertThat(plan)
                        .contains("Bitmap Index Scan on meeting_search")
                        .doesNotContain("Seq Scan")));
    }

    @Test
    void theFirstOfManyAreReadInTheirOrder() {
        amongMany(() -> assertThat(
                        List.of(ordered(query("half", Map.of(), true)), ordered(query("half", Map.of(), false))))
                .allSatisfy(plan -> assertThat(plan).contains("meeting_starts").doesNotContain("Sort")));
    }
}
