package ir.peyvand.agreements.agreement;

import ir.peyvand.kit.page.FacetCount;
import ir.peyvand.kit.page.Total;
import ir.peyvand.kit.sql.Conditions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Lists of agreements: always as far as the caller may know of them, totals and facets included. */
@ApplicationScoped
class AgreementListRepository {

    /** Counting further costs more than anybody gains by it. */
    private static final int MOST_COUNTED = 2_000;

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
        if (sort.equals(AgreementSort.RELEVANCE) && query.text().isPresent()) {
            return relevant(query, query.text().get(), visibility, today, after, limit);
        }
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

    /** Where in the order by relevance something stands; the mark begins its place. */
    private enum Relevance {
        TITLE('1'),
        ANYWHERE('0');

        private final char mark;

        Relevance(char mark) {
            this.mark = mark;
        }

        /** What is in the title is among the words; the planner would take the two for independent. */
        String condition(SearchedText text) {
            String inTitle = "(" + text.heldBy("s.title_terms") + ")";
            return switch (this) {
                case TITLE -> inTitle;
                case ANYWHERE -> "(" + text.heldBy("s.terms") + ") and not " + inTitle;
            };
        }

        boolean holds(Place place) {
            return place.value().charAt(0) == mark;
        }
    }

    /** First those whose title holds all words, then the others: two queries, so that each may follow the order of its index. */
    private List<Place> relevant(
            AgreementQuery query,
            SearchedText text,
            AgreementVisibility visibility,
            LocalDate today,
            Optional<Place> after,
            int limit) {
        // few are sorted; of many the first are read from the index, where they stand in this order
        String day = total(query, visibility, today).equals(Total.atLeast(MOST_COUNTED)) ? "s.day" : "s.day + 0";
        var places = new ArrayList<Place>();
        if (after.filter(Relevance.ANYWHERE::holds).isEmpty()) {
            places.addAll(relevant(Relevance.TITLE, day, query, text, visibility, today, after, limit));
        }
        if (places.size() < limit) {
            Optional<Place> among = after.filter(Relevance.ANYWHERE::holds);
            places.addAll(
                    relevant(Relevance.ANYWHERE, day, query, text, visibility, today, among, limit - places.size()));
        }
        return places;
    }

    /**
     * Served by agreement_search_terms and agreement_search_title_terms where the words are rare, by agreement_search_day where
     * they are frequent.
     *
     * @param order the day, or an expression of it that no index serves
     */
    private List<Place> relevant(
            Relevance relevance,
            String order,
            AgreementQuery query,
            SearchedText text,
            AgreementVisibility visibility,
            LocalDate today,
            Optional<Place> after,
            int limit) {
        Conditions conditions = filters(query, visibility, today).and(relevance.condition(text));
        bind(text, conditions);
        after.ifPresent(place -> conditions
                .and("(s.day, s.agreement_id) < (:day, :after)")
                .with("day", LocalDate.parse(place.value().substring(1), DateTimeFormatter.BASIC_ISO_DATE))
                .with("after", place.id()));
        List<Tuple> rows = conditions
                .bind(entities.createNativeQuery(
                        "select a.id, to_char(s.day, 'YYYYMMDD') as day from agreement_search s"
                                + " join agreement a on a.id = s.agreement_id where " + conditions.where()
                                + " order by " + order + " desc, s.agreement_id desc limit " + limit,
                        Tuple.class))
                .getResultList();
        return rows.stream()
                .map(row -> new Place(relevance.mark + row.get("day", String.class), row.get("id", UUID.class)))
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
        Conditions conditions = filters(query, visibility, today);
        query.text().ifPresent(text -> search(text, conditions));
        return conditions;
    }

    /** Everything but the words. */
    private static Conditions filters(AgreementQuery query, AgreementVisibility visibility, LocalDate today) {
        Conditions conditions = visibility.narrow(new Conditions());
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
        bind(text, conditions);
    }

    private static void bind(SearchedText text, Conditions conditions) {
        for (int i = 0; i < text.words().size(); i++) {
            conditions.with(SearchedText.parameter(i), text.words().get(i).toArray(String[]::new));
        }
    }
}
