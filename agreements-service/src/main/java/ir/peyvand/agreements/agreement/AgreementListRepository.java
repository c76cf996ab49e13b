package ir.peyvand.agreements.agreement;

import ir.peyvand.kit.page.FacetCount;
import ir.peyvand.kit.page.Total;
import ir.peyvand.kit.sql.Tuples;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Lists of agreements in the order of one value, totals and facets; the order by relevance is {@link AgreementRelevanceRepository}. */
@ApplicationScoped
class AgreementListRepository {

    /** Counting further costs more than anybody gains by it. */
    static final int MOST_COUNTED = 1_000;

    static final Total MANY = Total.atLeast(MOST_COUNTED);

    private static final int MOST_FACET_VALUES = 100;

    private final EntityManager entities;

    AgreementListRepository(EntityManager entities) {
        this.entities = entities;
    }

    /** Where a page ended: the value of its order as text, and the id. */
    record Place(String value, UUID id) {}

    /** @param total where finding the places has told it as well */
    record Found(List<Place> places, Optional<Total> total) {}

    static String ordered(AgreementSelection selected, AgreementSort sort, boolean after, int limit) {
        return "select a.id, cast(" + sort.expression() + " as text) as value from " + selected.fromAgreement()
                + " where " + selected.where() + (after ? " and " + sort.after() : "") + " order by " + sort.order()
                + " limit " + limit;
    }

    Found page(AgreementSelection selected, AgreementSort sort, Optional<Place> after, int limit) {
        var query = bind(selected, Tuples.of(entities, ordered(selected, sort, after.isPresent(), limit)));
        after.ifPresent(place -> query.setParameter("value", place.value()).setParameter("after", place.id()));
        List<Tuple> rows = query.getResultList();
        List<Place> places = rows.stream()
                .map(row -> new Place(row.get("value", String.class), row.get("id", UUID.class)))
                .toList();
        boolean all = after.isEmpty() && places.size() < limit;
        return new Found(places, all ? Optional.of(Total.exact(places.size())) : Optional.empty());
    }

    Total total(AgreementSelection selected) {
        return total(((Number) bind(selected, entities.createNativeQuery(counted(selected)))
                        .getSingleResult())
                .longValue());
    }

    static String counted(AgreementSelection selected) {
        return "select count(*) from (select from " + selected.from() + " where " + selected.where() + " limit "
                + (MOST_COUNTED + 1) + ") counted";
    }

    /** @param counted as far as anybody counts, and one more */
    static Total total(long counted) {
        return counted > MOST_COUNTED ? MANY : Total.exact(counted);
    }

    /** The values of one facet, the most frequent first. */
    List<FacetCount> facet(AgreementFilter facet, AgreementSelection selected) {
        List<Tuple> rows = bind(
                        selected,
                        Tuples.of(
                                entities,
                                "select value, count(*) as count from (select "
                                        + facet.counted().orElseThrow()
                                        + " as value from " + selected.fromAgreement() + " where " + selected.where()
                                        + ") found where value is not null group by value order by count desc, value limit "
                                        + MOST_FACET_VALUES))
                .getResultList();
        return rows.stream()
                .map(row -> new FacetCount(row.get("value", String.class), row.get("count", Long.class)))
                .toList();
    }

    static <Q extends Query> Q bind(AgreementSelection selected, Q query) {
        selected.conditions().forEach(conditions -> conditions.bind(query));
        return query;
    }
}
