package ir.peyvand.agreements.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import ir.peyvand.agreements.agreement.AgreementListRepository.Found;
import ir.peyvand.agreements.agreement.AgreementListRepository.Place;
import ir.peyvand.kit.page.Total;
import ir.peyvand.kit.sql.Conditions;
import ir.peyvand.kit.testing.WithDatabaseAndTokens;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * How PostgreSQL answers searches among many agreements, and that a search answers the same whichever way it is answered. The
 * agreements are made in a transaction that is rolled back.
 */
@QuarkusTest
@WithDatabaseAndTokens
class AgreementPlanTest {

    private static final int AGREEMENTS = 20_000;
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);
    private static final AgreementVisibility ALL = new AgreementVisibility(true, null, null, null, false);

    @Inject
    EntityManager entities;

    @Inject
    AgreementListRepository lists;

    @Inject
    AgreementRelevanceRepository relevance;

    /** {@code every} stands in each, {@code half} in every second, {@code rare} in every fiftieth, and in titles half as often. */
    private void fill() {
        entities.createNativeQuery("""
                        insert into agreement (id, reference, kind, lead_province, level, title, title_key, provinces, countries,
                            subject_areas, renewal, follows_parent, status, content_digest, author, signed_on, valid_until,
                            created_at, modified_at, version)
                        select cast(lpad(to_hex(n), 32, '0') as uuid), 'PLAN-' || n, 'mou', home, 'domestic',
                               cast('{"fa": "x"}' as jsonb), 'x', array[home, 'IR-' || lpad(cast(n / 31 % 31 as text), 2, '0')],
                               case when n % 5 = 0 then array['TR'] else cast('{}' as text[]) end, array['tourism'], 'none', true,
                               case when n % 3 = 0 then 'signed' else 'in-force' end, cast('x' as bytea), 'maker',
                               date '2020-01-01' + n / 10, date '2020-06-01' + n / 10, now(), now(), 0
                        from (select n, 'IR-' || lpad(cast(n % 31 as text), 2, '0') as home
                              from generate_series(1, :many) n) made
                        """).setParameter("many", AGREEMENTS).executeUpdate();
        entities.createNativeQuery("""
                        insert into agreement_search (agreement_id, title_terms, terms, day, provinces, countries, subject_areas)
                        select id, case when n % 4 = 0 then terms else cast('{}' as text[]) end, terms, signed_on, provinces,
                               countries, subject_areas
                        from (select *, array_remove(array['every', 'word' || n % 997,
                                            case when n % 2 = 0 then 'half' end, case when n % 50 = 0 then 'rare' end], null)
                                     as terms
                              from (select *, cast(substr(reference, 6) as int) as n from agreement
                                    where reference like 'PLAN-%') numbered) worded
                        """).executeUpdate();
        entities.createNativeQuery("select gin_clean_pending_list('agreement_search_words')")
                .getSingleResult();
        entities.createNativeQuery("analyze agreement").executeUpdate();
        entities.createNativeQuery("analyze agreement_search").executeUpdate();
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

    private static AgreementQuery query(List<String> words, Map<AgreementFilter, Set<String>> codes) {
        var text = new SearchedText(
                String.join(" ", words), words.stream().map(Set::of).toList());
        return query(Optional.of(text), codes, Optional.empty(), Optional.empty());
    }

    private static AgreementQuery expiring() {
        return query(Optional.empty(), Map.of(), Optional.of(30), Optional.empty());
    }

    private static AgreementQuery expired() {
        return query(Optional.empty(), Map.of(), Optional.empty(), Optional.of(true));
    }

    private static AgreementQuery query(
            Optional<SearchedText> text,
            Map<AgreementFilter, Set<String>> codes,
            Optional<Integer> expiringWithin,
            Optional<Boolean> expired) {
        return new AgreementQuery(
                text,
                codes,
                Map.of(),
                Map.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                expiringWithin,
                expired,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Set.of(),
                AgreementSort.RELEVANCE);
    }

    private static AgreementSelection selected(AgreementQuery query) {
        return AgreementSelection.of(query, ALL, TODAY);
    }

    private String plan(AgreementSelection selected, String sql) {
        Query explained = AgreementListRepository.bind(selected, entities.createNativeQuery("explain " + sql));
        return ((List<?>) explained.getResultList())
                .stream().map(Object::toString).collect(Collectors.joining("\n"));
    }

    @Test
    void everyStatementIsPlannedForItsOwnValues() {
        Object mode = QuarkusTransaction.requiringNew()
                .call(() -> entities.createNativeQuery("show plan_cache_mode").getSingleResult());

        assertThat(mode).isEqualTo("force_custom_plan");
    }

    @Test
    void oneIndexAnswersForAWordInAProvince() {
        AgreementQuery query = query(List.of("rare"), Map.of(AgreementFilter.PROVINCE, Set.of("IR-07")));
        AgreementSelection selected = selected(query);

        amongMany(() -> assertThat(List.of(
                        plan(selected, AgreementListRepository.counted(selected)),
                        plan(selected, AgreementRelevanceRepository.few(selected, false, 51))))
                .allSatisfy(plan -> assertThat(plan)
                        .contains("agreement_search_words")
                        .doesNotContain("on agreement a")
                        .doesNotContain("Seq Scan on agreement_search")));
    }

    @Test
    void theFirstOfManyAreReadInTheirOrder() {
        AgreementQuery query = query(List.of("half"), Map.of());
        AgreementSelection selected = selected(query);

        amongMany(() -> assertThat(List.of(
                        plan(selected, AgreementRelevanceRepository.many(selected, true, false, 51)),
                        plan(selected, AgreementRelevanceRepository.many(selected, false, false, 51))))
                .allSatisfy(plan ->
                        assertThat(plan).contains("agreement_search_day").doesNotContain("Sort")));
    }

    @Test
    void whatExpiresIsReadFromItsIndex() {
        AgreementSelection selected = AgreementSelection.of(expiring(), ALL, LocalDate.of(2021, 1, 1));

        amongMany(() -> assertThat(List.of(
                        plan(selected, AgreementListRepository.counted(selected)),
                        plan(
                                selected,
                                AgreementListRepository.ordered(
                                        selected, AgreementSort.choices().get("validUntil"), false, 51))))
                .allSatisfy(plan -> assertThat(plan).contains("agreement_valid_until")));
    }

    @Test
    void whatHasExpiredIsReadFromTheDaysOfBothKinds() {
        AgreementSelection selected = AgreementSelection.of(expired(), ALL, LocalDate.of(2020, 7, 1));

        amongMany(() -> {
            entities.createNativeQuery("""
                            update agreement set renewal = 'automatic', denounced_on = valid_until
                            where reference like 'PLAN-%' and cast(substr(reference, 6) as int) % 100 = 0
                            """).executeUpdate();
            entities.createNativeQuery("analyze agreement").executeUpdate();
            assertThat(plan(selected, AgreementListRepository.counted(selected)))
                    .contains("agreement_valid_until", "agreement_denounced");
        });
    }

    static Stream<AgreementQuery> searches() {
        return Stream.of(
                query(List.of("every"), Map.of()),
                query(List.of("half"), Map.of(AgreementFilter.COUNTRY, Set.of("TR"))),
                query(List.of("half"), Map.of(AgreementFilter.PROVINCE, Set.of("IR-07", "IR-08"))),
                query(List.of("rare", "half"), Map.of(AgreementFilter.STATUS, Set.of("signed"))),
                query(List.of("word5", "every"), Map.of(AgreementFilter.SUBJECT_AREA, Set.of("tourism"))),
                query(List.of("nowhere"), Map.of()));
    }

    static Stream<AgreementVisibility> callers() {
        return Stream.of(
                ALL,
                new AgreementVisibility(false, "IR-07", null, null, false),
                new AgreementVisibility(false, null, "IR-07", null, false),
                new AgreementVisibility(false, "IR-07", null, "TR", false),
                new AgreementVisibility(false, null, null, null, true),
                new AgreementVisibility(false, null, null, null, false));
    }

    /** Everything that is found, written plainly, without any index in mind. */
    private List<UUID> expected(AgreementQuery query, AgreementVisibility visibility) {
        var conditions = visibility.narrow(new Conditions());
        query.codes().forEach((filter, values) -> conditions.andAny(filter.condition(), filter.parameter(), values));
        SearchedText text = query.text().orElseThrow();
        for (int i = 0; i < text.words().size(); i++) {
            conditions.with(SearchedText.parameter(i), text.words().get(i).toArray(String[]::new));
        }
        List<?> ids = conditions
                .bind(entities.createNativeQuery(
                        "select a.id from agreement a join agreement_search s on s.agreement_id = a.id where "
                                + conditions.where() + " and " + text.heldBy("s.terms") + " order by ("
                                + text.heldBy("s.title_terms") + ") desc, s.day desc, a.id desc",
                        UUID.class))
                .getResultList();
        return ids.stream().map(UUID.class::cast).toList();
    }

    @ParameterizedTest
    @MethodSource("searches")
    void everyCallerGetsTheSameInTheSameOrderHoweverManyThereAre(AgreementQuery query) {
        amongMany(() -> callers().forEach(caller -> {
            List<UUID> expected = expected(query, caller);
            AgreementSelection selected = AgreementSelection.of(query, caller, TODAY);
            Total total = expected.size() > AgreementListRepository.MOST_COUNTED
                    ? AgreementListRepository.MANY
                    : Total.exact(expected.size());

            assertThat(lists.total(selected)).as("%s", caller).isEqualTo(total);
            assertThat(pages(relevance, selected, total))
                    .as("%s", caller)
                    .isEqualTo(expected.subList(0, Math.min(expected.size(), 400)));
        }));
    }

    @Test
    void aFrequentWordAloneIsAnsweredTheSameWithoutBeingCounted() {
        AgreementQuery query = query(List.of("half"), Map.of());
        AgreementSelection selected = selected(query);

        amongMany(() -> {
            var fresh = new AgreementRelevanceRepository(entities, Clock.systemUTC());
            assertThat(fresh.isFrequent(Set.of("nowhere", "half"))).isTrue();
            assertThat(fresh.isFrequent(Set.of("nowhere", "rare"))).isFalse();
            assertThat(pages(fresh, selected, AgreementListRepository.MANY))
                    .isEqualTo(expected(query, ALL).subList(0, 400));
        });
    }

    @Test
    void onlyAWordThatStandsAloneForACallerWhoSeesEverythingIsNotCounted() {
        AgreementQuery one = query(List.of("half"), Map.of());

        assertThat(selected(one).onlyWord()).contains(Set.of("half"));
        assertThat(selected(query(List.of("half", "rare"), Map.of())).onlyWord())
                .isEmpty();
        assertThat(selected(query(List.of("half"), Map.of(AgreementFilter.PROVINCE, Set.of("IR-07"))))
                        .onlyWord())
                .isEmpty();
        assertThat(selected(query(List.of("half"), Map.of(AgreementFilter.STATUS, Set.of("signed"))))
                        .onlyWord())
                .isEmpty();
        assertThat(callers()
                        .skip(1)
                        .map(caller -> AgreementSelection.of(one, caller, TODAY).onlyWord()))
                .allSatisfy(word -> assertThat(word).isEmpty());
    }

    /** The first two pages of 200. */
    private static List<UUID> pages(AgreementRelevanceRepository relevance, AgreementSelection selected, Total total) {
        var found = new ArrayList<UUID>();
        Optional<Place> after = Optional.empty();
        for (int page = 0; page < 2; page++) {
            Found next = relevance.page(selected, after, 200);
            assertThat(next.total()).contains(total);
            next.places().forEach(place -> found.add(place.id()));
            if (!next.places().isEmpty()) {
                after = Optional.of(next.places().getLast());
            }
        }
        return found;
    }
}
