package ir.peyvand.agreements.agreement;

import ir.peyvand.kit.page.FacetCount;
import ir.peyvand.kit.page.Total;
import ir.peyvand.kit.sql.Conditions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Lists of agreements: always as far as the caller may know of them, totals and facets included. */
@ApplicationScoped
class AgreementListRepository {

    /** Counting further costs more than anybody gains by it. */
    private static final int MOST_COUNTED = 10_000;

    private static final int MOST_FACET_VALUES = 100;

    /** Where a page ended: the value of its order as text, and the id. */
    record Place(String value, UUID id) {}

    private final EntityManager entities;

    AgreementListRepository(EntityManager entities) {
        this.entities = entities;
    }

    List<Place> places(
            AgreementQuery query, AgreementVisibility visibility, LocalDate today, Optional<Place> after, int limit) {
        AgreementSort sort = query.sort();
        Conditions conditions = conditions(query, visibility, today);
        after.ifPresent(place ->
                conditions.and(sort.after()).with("value", place.value()).with("after", place.id()));
        List<Tuple> rows = conditions
                .bind(entities.createNativeQuery(
                        "select a.id, cast(" + sort.expression() + " as text) as value from agreement a where "
                                + conditions.where() + " order by " + sort.order() + " limit " + limit,
                        Tuple.class))
                .getResultList();
        return rows.stream()
                .map(row -> new Place(row.get("value", String.class), row.get("id", UUID.class)))
                .toList();
    }

    Total total(AgreementQuery query, AgreementVisibility visibility, LocalDate today) {
        Conditions conditions = conditions(query, visibility, today);
        long counted = ((Number) conditions
                        .bind(entities.createNativeQuery("select count(*) from (select from agreement a where "
                                + conditions.where() + " limit " + (MOST_COUNTED + 1) + ") counted"))
                        .getSingleResult())
                .longValue();
        return counted > MOST_COUNTED ? Total.atLeast(MOST_COUNTED) : Total.exact(counted);
    }

    /** The values of one facet, the most frequent first. */
    List<FacetCount> facet(CodeFilter facet, AgreementQuery query, AgreementVisibility visibility, LocalDate today) {
        Conditions conditions = conditions(query, visibility, today);
        List<Tuple> rows = conditions
                .bind(entities.createNativeQuery(
                        "select value, count(*) as count from (select "
                                + facet.counted().orElseThrow()
                                + " as value from agreement a where " + conditions.where()
                                + ") found where value is not null group by value order by count desc, value limit "
                                + MOST_FACET_VALUES,
                        Tuple.class))
                .getResultList();
        return rows.stream()
                .map(row -> new FacetCount(row.get("value", String.class), row.get("count", Long.class)))
                .toList();
    }

    private static Conditions conditions(AgreementQuery query, AgreementVisibility visibility, LocalDate today) {
        Conditions conditions = visibility.narrow(new Conditions());
        query.text().ifPresent(text -> search(text, conditions));
        query.codes().forEach((filter, values) -> conditions.andAny(filter.condition(), filter.parameter(), values));
        query.from()
                .forEach(
                        (filter, day) -> conditions.and(filter.column() + " >= :" + filter.from(), filter.from(), day));
        query.to().forEach((filter, day) -> conditions.and(filter.column() + " <= :" + filter.to(), filter.to(), day));
        query.leastJobs().ifPresent(jobs -> conditions.and("a.expected_direct_jobs >= :leastJobs", "leastJobs", jobs));
        query.mostJobs().ifPresent(jobs -> conditions.and("a.expected_direct_jobs <= :mostJobs", "mostJobs", jobs));
        query.leastInvestment()
                .ifPresent(amount -> conditions.and("a.expected_investment >= :leastAmount", "leastAmount", amount));
        query.mostInvestment()
                .ifPresent(amount -> conditions.and("a.expected_investment <= :mostAmount", "mostAmount", amount));
        query.expiringWithin()
                .ifPresent(days -> conditions
                        .and("a.status in ('signed', 'in-force') and a.valid_until between :today and :horizon")
                        .with("today", today)
                        .with("horizon", today.plusDays(days)));
        query.expired()
                .ifPresent(expired -> conditions.and(
                        (expired ? "" : "not ")
                                + "(a.status in ('signed', 'in-force') and a.renewal <> 'automatic'"
                                + " and a.valid_until is not null and a.valid_until < :expiredBefore)",
                        "expiredBefore",
                        today));
        query.legacy().ifPresent(legacy -> conditions.and("a.legacy = :legacy", "legacy", legacy));
        query.parentEnded().ifPresent(ended -> conditions.and("a.parent_ended = :parentEnded", "parentEnded", ended));
        query.modifiedSince()
                .ifPresent(moment -> conditions.and(
                        "a.modified_at >= :modifiedSince", "modifiedSince", moment.atOffset(ZoneOffset.UTC)));
        return conditions;
    }

    /** Served by agreement_search_terms. */
    private static void search(SearchedText text, Conditions conditions) {
        conditions.and("a.id in (select s.agreement_id from agreement_search s where " + text.heldBy("s.terms") + ")");
        for (int i = 0; i < text.words().size(); i++) {
            conditions.with(SearchedText.parameter(i), text.words().get(i).toArray(String[]::new));
        }
    }
}
