package ir.peyvand.meetings.resolution;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import ir.peyvand.kit.page.Total;
import ir.peyvand.kit.sql.FrequentWords;
import ir.peyvand.kit.testing.WithDatabaseAndTokens;
import ir.peyvand.meetings.audience.AudienceVisibility;
import ir.peyvand.meetings.resolution.ResolutionListRepository.Found;
import ir.peyvand.meetings.resolution.ResolutionSelection.Asked;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** How PostgreSQL answers searches among many resolutions, which are made in a transaction that is rolled back. */
@QuarkusTest
@WithDatabaseAndTokens
class ResolutionPlanTest {

    private static final AudienceVisibility ALL = new AudienceVisibility(true, null, null);
    private static final AudienceVisibility OF_A_PROVINCE = new AudienceVisibility(false, "IR-07", null);

    @Inject
    EntityManager entities;

    @Inject
    ResolutionLights lights;

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
                        insert into resolution (id, reference, status, title, deciding_body, province, provinces, missions, due_on,
                                                terms, maker, created_at, modified_at, version)
                        select cast(lpad(to_hex(n), 32, '0') as uuid), 'PLAN-' || n, 'proposed', cast('{"fa": "x"}' as jsonb),
                               council.id, home, array[home], '{}', date '2020-01-01' + n % 3000,
                               array_remove(array['word' || n % 997, case when n % 2 = 0 then 'half' end,
                                                  case when n % 50 = 0 then 'rare' end], null),
                               'plan', now(), now() - n * interval '1 minute', 0
                        from council, (select n, 'IR-' || lpad(cast(n % 31 as text), 2, '0') as home
                                       from generate_series(1, 20000) n) made
                        """).executeUpdate();
        entities.createNativeQuery("select gin_clean_pending_list('resolution_search_words')")
                .getSingleResult();
        entities.createNativeQuery("analyze resolution, resolution_search").executeUpdate();
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

    private Asked asked(String word, Map<ResolutionFilter, Set<String>> codes, String sort, AudienceVisibility caller) {
        var query = new ResolutionQuery(
                true,
                List.of(Set.of(word)),
                codes,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Set.of(),
                ResolutionSort.choices().get(sort));
        LocalDate today = lights.today();
        return new Asked(query, caller, today, lights.rule(today));
    }

    private String few(Asked asked) {
        var selected = ResolutionSelection.of(asked, ResolutionSelection.FOUND);
        return plan(
                selected, ResolutionListRepository.few(selected, asked.query().sort(), false, 51));
    }

    private String ordered(Asked asked) {
        var selected = ResolutionSelection.of(asked, ResolutionSelection.COMPARED);
        return plan(
                selected,
                ResolutionListRepository.ordered(selected, asked.query().sort(), false, 51));
    }

    private String plan(ResolutionSelection selected, String sql) {
        List<?> lines = ResolutionListRepository.bind(selected, entities.createNativeQuery("explain " + sql))
                .getResultList();
        return lines.stream().map(Object::toString).collect(Collectors.joining("\n"));
    }

    @Test
    void oneIndexAnswersForAWordInAProvince() {
        amongMany(() -> assertThat(List.of(
                        few(asked("rare", Map.of(ResolutionFilter.PROVINCE, Set.of("IR-07")), "-created", ALL)),
                        few(asked("rare", Map.of(), "-created", OF_A_PROVINCE)),
                        few(asked("half", Map.of(), "-created", ALL))))
                .allSatisfy(plan -> assertThat(plan)
                        .contains("Bitmap Index Scan on resolution_search_words")
                        .doesNotContain("Seq Scan")
                        .doesNotContain("on resolution r")));
    }

    @Test
    void aWordWithAStateIsFoundByTheWord() {
        amongMany(() -> assertThat(
                        few(asked("rare", Map.of(ResolutionFilter.STATUS, Set.of("proposed")), "due", OF_A_PROVINCE)))
                .contains("Bitmap Index Scan on resolution_search_words")
                .doesNotContain("Seq Scan"));
    }

    @Test
    void theFirstOfManyAreReadInTheirOrder() {
        amongMany(() -> assertThat(Map.of(
                        "resolution_search_pkey", ordered(asked("half", Map.of(), "-created", ALL)),
                        "resolution_by_due", ordered(asked("half", Map.of(), "due", ALL)),
                        "resolution_modified", ordered(asked("half", Map.of(), "-modified", ALL))))
                .allSatisfy((index, plan) -> assertThat(plan).contains(index).doesNotContain("Sort")));
    }

    @Test
    void aFrequentWordAloneIsAnsweredTheSameWithoutBeingCounted() {
        Asked asked = asked("half", Map.of(), "-created", ALL);

        amongMany(() -> {
            var lists = new ResolutionListRepository(entities, Clock.systemUTC());
            Found found = lists.page(asked, Optional.empty(), 51);

            assertThat(new FrequentWords(
                            entities, Clock.systemUTC(), "resolution", "terms", ResolutionListRepository.MANY))
                    .satisfies(frequent ->
                            assertThat(frequent.hold(Set.of("nowhere", "half"))).isTrue())
                    .satisfies(frequent ->
                            assertThat(frequent.hold(Set.of("nowhere", "rare"))).isFalse());
            assertThat(found.total()).isEqualTo(Total.atLeast(ResolutionListRepository.MOST_COUNTED));
            assertThat(found.places()).isEqualTo(lists.places(asked, Optional.empty(), 51));
            assertThat(lists.page(asked("rare", Map.of(), "-created", ALL), Optional.empty(), 51)
                            .total())
                    .isEqualTo(Total.exact(400));
        });
    }

    @Test
    void onlyAWordThatStandsAloneForACallerWhoSeesEverythingIsNotCounted() {
        assertThat(asked("half", Map.of(), "-created", ALL).onlyWord()).contains(Set.of("half"));
        assertThat(asked("half", Map.of(), "-created", OF_A_PROVINCE).onlyWord())
                .isEmpty();
        assertThat(asked("half", Map.of(ResolutionFilter.STATUS, Set.of("proposed")), "-created", ALL)
                        .onlyWord())
                .isEmpty();
    }
}
