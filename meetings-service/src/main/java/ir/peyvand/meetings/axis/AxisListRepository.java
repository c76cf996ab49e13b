package ir.peyvand.meetings.axis;

import ir.peyvand.kit.page.FacetCount;
import ir.peyvand.kit.page.Total;
import ir.peyvand.kit.sql.Conditions;
import ir.peyvand.kit.sql.Tuples;
import ir.peyvand.meetings.audience.AudienceVisibility;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Lists of axes: always as far as the caller may know of them, totals and facets included. */
@ApplicationScoped
class AxisListRepository {

    /** Counting further costs more than anybody gains by it. */
    private static final int MOST_COUNTED = 2_000;

    private static final int MOST_FACET_VALUES = 100;

    private final EntityManager entities;

    AxisListRepository(EntityManager entities) {
        this.entities = entities;
    }

    /** @param position the sort values, in order */
    record Place(UUID id, List<String> position) {}

    /** In the order of the query; the next page begins after {@code after}, empty for the first. */
    List<Place> places(AxisQuery query, AudienceVisibility visibility, List<String> after, int limit) {
        Conditions conditions = conditions(query, visibility);
        if (!after.isEmpty()) {
            for (int i = 0; i < after.size(); i++) {
                conditions.with("after" + i, after.get(i));
            }
            conditions.and(query.sort().after());
        }
        List<Tuple> rows = conditions
                .bind(Tuples.of(
                        entities,
                        "select a.id, " + query.sort().position() + " as place from axis a where " + conditions.where()
                                + " order by " + query.sort().orderBy() + " limit " + limit))
                .getResultList();
        return rows.stream()
                .map(row -> new Place(
                        row.get("id", UUID.class),
                        Arrays.asList(row.get("place", String.class).split("\\|"))))
                .toList();
    }

    Total total(AxisQuery query, AudienceVisibility visibility) {
        Conditions conditions = conditions(query, visibility);
        long counted = ((Number) conditions
                        .bind(entities.createNativeQuery("select count(*) from (select from axis a where "
                                + conditions.where() + " limit " + (MOST_COUNTED + 1) + ") counted"))
                        .getSingleResult())
                .longValue();
        return counted > MOST_COUNTED ? Total.atLeast(MOST_COUNTED) : Total.exact(counted);
    }

    /** The values of one facet, the most frequent first. */
    List<FacetCount> facet(AxisFilter facet, AxisQuery query, AudienceVisibility visibility) {
        Conditions conditions = conditions(query, visibility);
        List<Tuple> rows = conditions
                .bind(Tuples.of(
                        entities,
                        "select value, count(*) as count from (select " + facet.counted()
                                + " as value from axis a where " + conditions.where()
                                + ") found where value is not null group by value order by count desc, value limit "
                                + MOST_FACET_VALUES))
                .getResultList();
        return rows.stream()
                .map(row -> new FacetCount(row.get("value", String.class), row.get("count", Long.class)))
                .toList();
    }

    private static Conditions conditions(AxisQuery query, AudienceVisibility visibility) {
        Conditions conditions = visibility.narrow(new Conditions(), "a");
        query.codes()
                .forEach((filter, codes) ->
                        conditions.andAny(filter.condition(filter.parameter()), filter.parameter(), codes));
        if (query.searched() && query.words().isEmpty()) {
            conditions.and("false");
        }
        int word = 0;
        for (Set<String> forms : query.words()) {
            conditions.andAny("a.terms && cast(:word" + word + " as text[])", "word" + word, forms);
            word++;
        }
        query.meeting().ifPresent(meeting -> conditions.and("a.meeting_id = :meeting", "meeting", meeting));
        query.minWeight().ifPresent(least -> conditions.and("a.weight >= :minWeight", "minWeight", least));
        query.modifiedSince()
                .ifPresent(moment -> conditions.and(
                        "a.modified_at >= :modifiedSince", "modifiedSince", moment.atOffset(ZoneOffset.UTC)));
        return conditions;
    }
}
