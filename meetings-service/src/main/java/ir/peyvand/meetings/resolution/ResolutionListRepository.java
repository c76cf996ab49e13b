package ir.peyvand.meetings.resolution;

import ir.peyvand.kit.page.FacetCount;
import ir.peyvand.kit.page.Total;
import ir.peyvand.kit.sql.FrequentWords;
import ir.peyvand.kit.sql.Tuples;
import ir.peyvand.meetings.resolution.ResolutionSelection.Asked;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.query.NativeQuery;

/** Lists of resolutions: always as far as the caller may know of them, totals and facets included. */
@ApplicationScoped
class ResolutionListRepository {

    /** Counting further costs more than anybody gains by it. */
    static final int MOST_COUNTED = 2_000;

    /** So many more that neither a sample of thousands nor what has changed since can be wrong about it. */
    static final int MANY = 3_000;

    private static final int MOST_FACET_VALUES = 100;

    /** Where a page ended: the value of its order as text, and the id. */
    record Place(String value, UUID id) {}

    /** One page from where the last one ended, and how many there are. */
    record Found(List<Place> places, Total total) {}

    private final EntityManager entities;
    private final FrequentWords frequent;

    ResolutionListRepository(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.frequent = new FrequentWords(entities, clock, "resolution", "terms", MANY);
    }

    /**
     * Few are counted and put in order at once; of many the first are read from the index, where they stand in this order. Which
     * of the two they are is counted, unless a frequent word is all that is asked for.
     */
    Found page(Asked asked, Optional<Place> after, int limit) {
        if (asked.onlyWord().filter(frequent::hold).isPresent()) {
            return new Found(places(asked, after, limit), Total.atLeast(MOST_COUNTED));
        }
        Found few = ofFew(asked, after, limit);
        return few.total().relation() == Total.Relation.EXACT
                ? few
                : new Found(places(asked, after, limit), few.total());
    }

    /** Served by resolution_search_words where words are asked for. No places unless the total is exact. */
    static String few(ResolutionSelection selected, ResolutionSort sort, boolean after, int limit) {
        return "with held as materialized (select " + selected.id() + " as id, " + selected.value(sort)
                + " as value from " + selected.from(sort) + " where " + selected.where() + " limit "
                + (MOST_COUNTED + 1) + "), counted as materialized (select count(*) as held from held),"
                + " page as (select id, value from held h where (select held from counted) <= " + MOST_COUNTED
                + (after ? " and " + sort.after("h.value", "h.id") : "") + " order by "
                + sort.order("h.value", "h.id") + " limit " + limit
                + ") select c.held, p.id, cast(p.value as text) as value from counted c"
                + " left join page p on true order by " + sort.order("p.value", "p.id");
    }

    private Found ofFew(Asked asked, Optional<Place> after, int limit) {
        var selected = ResolutionSelection.of(asked, ResolutionSelection.FOUND);
        List<Tuple> rows = bound(selected, after, few(selected, asked.query().sort(), after.isPresent(), limit))
                .getResultList();
        return new Found(
                rows.stream()
                        .filter(row -> row.get("id") != null)
                        .map(ResolutionListRepository::place)
                        .toList(),
                total(rows.getFirst().get("held", Long.class)));
    }

    private static Total total(long held) {
        return held > MOST_COUNTED ? Total.atLeast(MOST_COUNTED) : Total.exact(held);
    }

    /** Served by the index of the order, or by resolution_search_words. */
    static String ordered(ResolutionSelection selected, ResolutionSort sort, boolean after, int limit) {
        String value = selected.value(sort);
        return "select " + selected.id() + " as id, cast(" + value + " as text) as value from "
                + selected.from(sort) + " where " + selected.where()
                + (after ? " and " + sort.after(value, selected.id()) : "") + " order by "
                + sort.order(value, selected.id()) + " limit " + limit;
    }

    /** In the order of the query, without a count. */
    List<Place> places(Asked asked, Optional<Place> after, int limit) {
        var selected = ResolutionSelection.of(asked, ResolutionSelection.COMPARED);
        List<Tuple> rows = bound(
                        selected, after, ordered(selected, asked.query().sort(), after.isPresent(), limit))
                .getResultList();
        return rows.stream().map(ResolutionListRepository::place).toList();
    }

    private NativeQuery<Tuple> bound(ResolutionSelection selected, Optional<Place> after, String sql) {
        NativeQuery<Tuple> query = bind(selected, Tuples.of(entities, sql));
        after.ifPresent(place -> query.setParameter("value", place.value()).setParameter("after", place.id()));
        return query;
    }

    private static Place place(Tuple row) {
        return new Place(row.get("value", String.class), row.get("id", UUID.class));
    }

    /** The values of one facet, the most frequent first. */
    List<FacetCount> facet(ResolutionFilter facet, Asked asked) {
        var selected = ResolutionSelection.of(asked, ResolutionSelection.FOUND, facet.isLight());
        List<Tuple> rows = bind(
                        selected,
                        Tuples.of(
                                entities,
                                "select value, count(*) as count from (select "
                                        + facet.counted().orElseThrow() + " as value from " + selected.fromResolution()
                                        + " where " + selected.where()
                                        + ") found where value is not null group by value order by count desc, value limit "
                                        + MOST_FACET_VALUES))
                .getResultList();
        return rows.stream()
                .map(row -> new FacetCount(row.get("value", String.class), row.get("count", Long.class)))
                .toList();
    }

    static <Q extends Query> Q bind(ResolutionSelection selected, Q query) {
        selected.conditions().forEach(conditions -> conditions.bind(query));
        return query;
    }
}
