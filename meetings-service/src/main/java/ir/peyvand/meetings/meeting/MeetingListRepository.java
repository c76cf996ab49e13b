package ir.peyvand.meetings.meeting;

import ir.peyvand.kit.page.FacetCount;
import ir.peyvand.kit.page.Total;
import ir.peyvand.kit.sql.Conditions;
import ir.peyvand.meetings.audience.AudienceVisibility;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Lists of meetings: always as far as the caller may know of them, totals and facets included. */
@ApplicationScoped
class MeetingListRepository {

    /** Counting further costs more than anybody gains by it. */
    private static final int MOST_COUNTED = 2_000;

    private static final int MOST_FACET_VALUES = 100;

    /** The order of the index meeting_starts; meetings without a day are those farthest ahead. */
    private static final String START = "coalesce(m.starts_at, 'infinity')";

    /** Where a page ended: the beginning as text, and the id. */
    record Place(String start, UUID id) {}

    private final EntityManager entities;

    MeetingListRepository(EntityManager entities) {
        this.entities = entities;
    }

    /** @param few whether so few match that all of them are read before they are put in order, whatever the statistics say */
    List<Place> places(
            MeetingQuery query, AudienceVisibility visibility, Optional<Place> after, int limit, boolean few) {
        Conditions conditions = conditions(query, visibility);
        String direction = query.descending() ? " desc" : "";
        after.ifPresent(place -> conditions
                .and("(" + START + ", m.id) " + (query.descending() ? "<" : ">")
                        + " (cast(:start as timestamptz), :after)")
                .with("start", place.start())
                .with("after", place.id()));
        List<Tuple> rows = conditions
                .bind(entities.createNativeQuery(
                        "select m.id, cast(" + START + " as text) as start from " + from(conditions, few) + " order by "
                                + START + direction + ", m.id" + direction + " limit " + limit,
                        Tuple.class))
                .getResultList();
        return rows.stream()
                .map(row -> new Place(row.get("start", String.class), row.get("id", UUID.class)))
                .toList();
    }

    private static String from(Conditions conditions, boolean few) {
        String found = "meeting m where " + conditions.where();
        return few ? "(select * from " + found + " offset 0) m" : found;
    }

    Total total(MeetingQuery query, AudienceVisibility visibility) {
        Conditions conditions = conditions(query, visibility);
        long counted = ((Number) conditions
                        .bind(entities.createNativeQuery("select count(*) from (select from meeting m where "
                                + conditions.where() + " limit " + (MOST_COUNTED + 1) + ") counted"))
                        .getSingleResult())
                .longValue();
        return counted > MOST_COUNTED ? Total.atLeast(MOST_COUNTED) : Total.exact(counted);
    }

    /** The values of one facet, the most frequent first. */
    List<FacetCount> facet(MeetingFilter facet, MeetingQuery query, AudienceVisibility visibility) {
        Conditions conditions = conditions(query, visibility);
        List<Tuple> rows = conditions
                .bind(entities.createNativeQuery(
                        "select value, count(*) as count from (select "
                                + facet.counted().orElseThrow() + " as value from meeting m where " + conditions.where()
                                + ") found group by value order by count desc, value limit " + MOST_FACET_VALUES,
                        Tuple.class))
                .getResultList();
        return rows.stream()
                .map(row -> new FacetCount(row.get("value", String.class), row.get("count", Long.class)))
                .toList();
    }

    private static Conditions conditions(MeetingQuery query, AudienceVisibility visibility) {
        Conditions conditions = visibility.narrow(new Conditions(), "m");
        if (query.text().isPresent() && query.words().isEmpty()) {
            conditions.and("false");
        }
        for (int i = 0; i < query.words().size(); i++) {
            // served by meeting_terms
            conditions.andAny(
                    "m.terms && cast(:word" + i + " as text[])",
                    "word" + i,
                    query.words().get(i));
        }
        query.codes().forEach((filter, values) -> conditions.andAny(filter.condition(), filter.parameter(), values));
        query.from()
                .ifPresent(day -> conditions.and(
                        "m.starts_at >= :from",
                        "from",
                        day.atStartOfDay(MeetingParts.IRAN).toOffsetDateTime()));
        query.to()
                .ifPresent(day -> conditions.and(
                        "m.starts_at < :to",
                        "to",
                        day.plusDays(1).atStartOfDay(MeetingParts.IRAN).toOffsetDateTime()));
        query.modifiedSince()
                .ifPresent(moment -> conditions.and(
                        "m.modified_at >= :modifiedSince", "modifiedSince", moment.atOffset(ZoneOffset.UTC)));
        return conditions;
    }
}
