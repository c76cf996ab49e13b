package ir.peyvand.meetings.meeting;

import ir.peyvand.kit.page.FacetCount;
import ir.peyvand.kit.page.Total;
import ir.peyvand.kit.sql.Conditions;
import ir.peyvand.kit.sql.FrequentWords;
import ir.peyvand.kit.sql.Tuples;
import ir.peyvand.meetings.audience.AudienceVisibility;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;

/** Lists of meetings: always as far as the caller may know of them, totals and facets included. */
@ApplicationScoped
class MeetingListRepository {

    /** Counting further costs more than anybody gains by it. */
    private static final int MOST_COUNTED = 2_000;

    /** So many more that neither a sample of thousands nor what has changed since can be wrong about it. */
    private static final int MANY = 3_000;

    private static final int MOST_FACET_VALUES = 100;

    /** Where the index of the order may be followed row by row, or meeting_search. */
    static final UnaryOperator<String> COMPARED = words -> "m.terms && " + words;

    /**
     * Always served by meeting_search: nobody looks into a subquery before it is answered. Of a word that many hold the table
     * would be read from its beginning, as if comparing words cost nothing.
     */
    static final UnaryOperator<String> SEARCHED = words -> "m.terms && (select " + words + ")";

    /** The order of the index meeting_starts; meetings without a day are those farthest ahead. */
    private static final String START = "coalesce(m.starts_at, 'infinity')";

    /** Where a page ended: the beginning as text, and the id. */
    record Place(String start, UUID id) {}

    /** One page from where the last one ended, and how many there are. */
    record Found(List<Place> places, Total total) {}

    private final EntityManager entities;
    private final FrequentWords frequent;

    MeetingListRepository(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.frequent = new FrequentWords(entities, clock, "meeting", "terms", MANY);
    }

    /**
     * Few are counted and put in order at once; of many the first are read from the index, where they stand in this order. Which
     * of the two they are is counted, unless a frequent word is all that is asked for by a caller who sees everything.
     */
    Found page(MeetingQuery query, AudienceVisibility visibility, Optional<Place> after, int limit) {
        if (visibility.all() && query.onlyWord().filter(frequent::hold).isPresent()) {
            return new Found(places(query, visibility, after, limit), Total.atLeast(MOST_COUNTED));
        }
        Found few = ofFew(query, visibility, after, limit);
        return few.total().relation() == Total.Relation.EXACT
                ? few
                : new Found(places(query, visibility, after, limit), few.total());
    }

    /** Served by meeting_search where words are asked for. No places unless the total is exact. */
    static String few(MeetingQuery query, Conditions conditions, boolean after, int limit) {
        return "with held as materialized (select m.id, " + START + " as start from meeting m where "
                + conditions.where() + " limit " + (MOST_COUNTED + 1)
                + "), counted as materialized (select count(*) as held from held),"
                + " page as (select id, start from held h where (select held from counted) <= " + MOST_COUNTED
                + (after ? " and " + after(query, "h.start", "h.id") : "") + " order by "
                + order(query, "h.start", "h.id") + " limit " + limit
                + ") select c.held, p.id, cast(p.start as text) as start from counted c"
                + " left join page p on true order by " + order(query, "p.start", "p.id");
    }

    private Found ofFew(MeetingQuery query, AudienceVisibility visibility, Optional<Place> after, int limit) {
        Conditions conditions = conditions(query, visibility, SEARCHED);
        List<Tuple> rows = rows(few(query, conditions, after.isPresent(), limit), conditions, after);
        return new Found(
                rows.stream()
                        .filter(row -> row.get("id") != null)
                        .map(MeetingListRepository::place)
                        .toList(),
                total(rows.getFirst().get("held", Long.class)));
    }

    private static Total total(long held) {
        return held > MOST_COUNTED ? Total.atLeast(MOST_COUNTED) : Total.exact(held);
    }

    /** Served by meeting_starts, or by meeting_search. */
    static String ordered(MeetingQuery query, Conditions conditions, boolean after, int limit) {
        return "select m.id, cast(" + START + " as text) as start from meeting m where " + conditions.where()
                + (after ? " and " + after(query, START, "m.id") : "") + " order by " + order(query, START, "m.id")
                + " limit " + limit;
    }

    /** In the order of the query, without a count. */
    List<Place> places(MeetingQuery query, AudienceVisibility visibility, Optional<Place> after, int limit) {
        Conditions conditions = conditions(query, visibility, COMPARED);
        return rows(ordered(query, conditions, after.isPresent(), limit), conditions, after).stream()
                .map(MeetingListRepository::place)
                .toList();
    }

    private List<Tuple> rows(String sql, Conditions conditions, Optional<Place> after) {
        after.ifPresent(place -> conditions.with("start", place.start()).with("after", place.id()));
        return conditions.bind(Tuples.of(entities, sql)).getResultList();
    }

    private static Place place(Tuple row) {
        return new Place(row.get("start", String.class), row.get("id", UUID.class));
    }

    private static String order(MeetingQuery query, String start, String id) {
        String direction = query.descending() ? " desc" : "";
        return start + direction + ", " + id + direction;
    }

    /** What comes after the place named by {@code :start} and {@code :after}. */
    private static String after(MeetingQuery query, String start, String id) {
        return "(" + start + ", " + id + ") " + (query.descending() ? "<" : ">")
                + " (cast(:start as timestamptz), :after)";
    }

    /** The values of one facet, the most frequent first. */
    List<FacetCount> facet(MeetingFilter facet, MeetingQuery query, AudienceVisibility visibility) {
        Conditions conditions = conditions(query, visibility, COMPARED);
        List<Tuple> rows = conditions
                .bind(Tuples.of(
                        entities,
                        "select value, count(*) as count from (select "
                                + facet.counted().orElseThrow() + " as value from meeting m where " + conditions.where()
                                + ") found group by value order by count desc, value limit " + MOST_FACET_VALUES))
                .getResultList();
        return rows.stream()
                .map(row -> new FacetCount(row.get("value", String.class), row.get("count", Long.class)))
                .toList();
    }

    static Conditions conditions(MeetingQuery query, AudienceVisibility visibility, UnaryOperator<String> words) {
        Conditions conditions = visibility.narrow(new Conditions(), "m");
        if (query.text().isPresent() && query.words().isEmpty()) {
            conditions.and("false");
        }
        for (int i = 0; i < query.words().size(); i++) {
            conditions.andAny(
                    words.apply("cast(:word" + i + " as text[])"),
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
