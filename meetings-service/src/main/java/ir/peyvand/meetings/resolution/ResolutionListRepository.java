package ir.peyvand.meetings.resolution;

import ir.peyvand.kit.page.FacetCount;
import ir.peyvand.kit.page.Total;
import ir.peyvand.kit.sql.Conditions;
import ir.peyvand.meetings.audience.AudienceVisibility;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Lists of resolutions: always as far as the caller may know of them, totals and facets included. */
@ApplicationScoped
class ResolutionListRepository {

    /** Counting further costs more than anybody gains by it. */
    private static final int MOST_COUNTED = 2_000;

    private static final int MOST_FACET_VALUES = 100;

    /** Where a page ended: the value of its order as text, and the id. */
    record Place(String value, UUID id) {}

    /** What a list is asked by whom, on which day under which rule of the light. */
    record Asked(ResolutionQuery query, AudienceVisibility visibility, LocalDate today, LightRule rule) {}

    private final EntityManager entities;

    ResolutionListRepository(EntityManager entities) {
        this.entities = entities;
    }

    /** @param few whether so few match that all of them are read before they are put in order, whatever the statistics say */
    List<Place> places(Asked asked, Optional<Place> after, int limit, boolean few) {
        ResolutionSort sort = asked.query().sort();
        Conditions conditions = conditions(asked, false);
        after.ifPresent(place ->
                conditions.and(sort.after()).with("value", place.value()).with("after", place.id()));
        List<Tuple> rows = conditions
                .bind(entities.createNativeQuery(
                        "select r.id, cast(" + sort.expression() + " as text) as value from " + from(conditions, few)
                                + " order by " + sort.order() + " limit " + limit,
                        Tuple.class))
                .getResultList();
        return rows.stream()
                .map(row -> new Place(row.get("value", String.class), row.get("id", UUID.class)))
                .toList();
    }

    private static String from(Conditions conditions, boolean few) {
        String found = "resolution r where " + conditions.where();
        return few ? "(select * from " + found + " offset 0) r" : found;
    }

    Total total(Asked asked) {
        Conditions conditions = conditions(asked, false);
        long counted = ((Number) conditions
                        .bind(entities.createNativeQuery("select count(*) from (select from resolution r where "
                                + conditions.where() + " limit " + (MOST_COUNTED + 1) + ") counted"))
                        .getSingleResult())
                .longValue();
        return counted > MOST_COUNTED ? Total.atLeast(MOST_COUNTED) : Total.exact(counted);
    }

    /** The values of one facet, the most frequent first. */
    List<FacetCount> facet(ResolutionFilter facet, Asked asked) {
        Conditions conditions = conditions(asked, facet.isLight());
        List<Tuple> rows = conditions
                .bind(entities.createNativeQuery(
                        "select value, count(*) as count from (select "
                                + facet.counted().orElseThrow() + " as value from resolution r where "
                                + conditions.where()
                                + ") found where value is not null group by value order by count desc, value limit "
                                + MOST_FACET_VALUES,
                        Tuple.class))
                .getResultList();
        return rows.stream()
                .map(row -> new FacetCount(row.get("value", String.class), row.get("count", Long.class)))
                .toList();
    }

    private static Conditions conditions(Asked asked, boolean namesLight) {
        ResolutionQuery query = asked.query();
        Conditions conditions = asked.visibility().narrow(new Conditions(), "r");
        if (namesLight || query.codes().containsKey(ResolutionFilter.LIGHT)) {
            LightSql.bind(conditions, asked.rule(), asked.today());
        }
        search(query, conditions);
        query.codes().forEach((filter, values) -> conditions.andAny(filter.condition(), filter.parameter(), values));
        query.dueFrom().ifPresent(day -> conditions.and("r.due_on >= :dueFrom", "dueFrom", day));
        query.dueTo().ifPresent(day -> conditions.and("r.due_on <= :dueTo", "dueTo", day));
        query.overdue()
                .ifPresent(overdue -> conditions.and(
                        overdue
                                ? "r.status in ('adopted', 'in-progress') and r.due_on < :overdueOn"
                                : "r.status not in ('adopted', 'in-progress') or r.due_on >= :overdueOn",
                        "overdueOn",
                        asked.today()));
        query.modifiedSince()
                .ifPresent(moment -> conditions.and(
                        "r.modified_at >= :modifiedSince", "modifiedSince", moment.atOffset(ZoneOffset.UTC)));
        return conditions;
    }

    /** Served by resolution_terms. */
    private static void search(ResolutionQuery query, Conditions conditions) {
        if (query.searched() && query.words().isEmpty()) {
            conditions.and("false");
        }
        for (int i = 0; i < query.words().size(); i++) {
            conditions.and(
                    "r.terms && cast(:word" + i + " as text[])",
                    "word" + i,
                    query.words().get(i).toArray(String[]::new));
        }
    }
}
