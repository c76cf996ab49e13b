package ir.peyvand.agreements.agreement;

import ir.peyvand.agreements.agreement.AgreementListRepository.Found;
import ir.peyvand.agreements.agreement.AgreementListRepository.Place;
import ir.peyvand.kit.sql.FrequentWords;
import ir.peyvand.kit.sql.Tuples;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * The order of a search: those whose title holds all words before the others, the latest before the earlier ones. A place is
 * written as {@code 1} or {@code 0}, for in the title or elsewhere, and the day.
 */
@ApplicationScoped
class AgreementRelevanceRepository {

    private static final char IN_TITLE = '1';
    private static final char ELSEWHERE = '0';

    private final EntityManager entities;
    private final FrequentWords frequent;

    AgreementRelevanceRepository(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.frequent = new FrequentWords(
                entities, clock, "agreement_search", "terms", 3 * AgreementListRepository.MOST_COUNTED);
    }

    /**
     * Few are read and sorted at once; of many the first are read from the index, where they stand in this order. Which of the two
     * they are is counted, unless a frequent word is all that is asked for.
     */
    Found page(AgreementSelection selected, Optional<Place> after, int limit) {
        if (selected.onlyWord().filter(this::isFrequent).isPresent()) {
            return new Found(ofMany(selected, after, limit), Optional.of(AgreementListRepository.MANY));
        }
        Found few = ofFew(selected, after, limit);
        return few.total().equals(Optional.of(AgreementListRepository.MANY))
                ? new Found(ofMany(selected, after, limit), few.total())
                : few;
    }

    /** Whether one of them stands in so many agreements that nobody has to count them. */
    boolean isFrequent(Set<String> alternatives) {
        return frequent.hold(alternatives);
    }

    /** Served by agreement_search_words. Counts as well; the places are right only if that is all of them. */
    static String few(AgreementSelection selected, boolean after, int limit) {
        return "with held as materialized (select s.agreement_id as id, s.day, " + selected.inTitle()
                + " as in_title from " + selected.from() + " where " + selected.where() + " limit "
                + (AgreementListRepository.MOST_COUNTED + 1)
                + "), page as (select id, day, in_title from held"
                + (after ? " where (in_title, day, id) < (:inTitle, :day, :after)" : "")
                + " order by in_title desc, day desc, id desc limit " + limit
                + ") select counted.all_of_them, p.id, to_char(p.day, 'YYYYMMDD') as day, p.in_title"
                + " from (select count(*) as all_of_them from held) counted left join page p on true"
                + " order by p.in_title desc, p.day desc, p.id desc";
    }

    private Found ofFew(AgreementSelection selected, Optional<Place> after, int limit) {
        var query =
                AgreementListRepository.bind(selected, Tuples.of(entities, few(selected, after.isPresent(), limit)));
        after.ifPresent(place -> query.setParameter("inTitle", isInTitle(place))
                .setParameter("day", day(place))
                .setParameter("after", place.id()));
        List<Tuple> rows = query.getResultList();
        long counted = rows.getFirst().get("all_of_them", Long.class);
        List<Place> places = rows.stream()
                .filter(row -> row.get("id") != null)
                .map(row -> place(row, row.get("in_title", Boolean.class)))
                .toList();
        return new Found(places, Optional.of(AgreementListRepository.total(counted)));
    }

    private List<Place> ofMany(AgreementSelection selected, Optional<Place> after, int limit) {
        var places = new ArrayList<Place>();
        boolean titlesDone = after.filter(place -> !isInTitle(place)).isPresent();
        if (!titlesDone) {
            places.addAll(ofMany(selected, true, after, limit));
        }
        if (places.size() < limit) {
            places.addAll(ofMany(selected, false, titlesDone ? after : Optional.empty(), limit - places.size()));
        }
        return places;
    }

    /** Two queries, so that each may follow agreement_search_day. */
    static String many(AgreementSelection selected, boolean inTitle, boolean after, int limit) {
        return "select s.agreement_id as id, to_char(s.day, 'YYYYMMDD') as day from " + selected.from() + " where "
                + (inTitle ? selected.whereInTitle() : selected.where() + " and not " + selected.inTitle())
                + (after ? " and (s.day, s.agreement_id) < (:day, :after)" : "")
                + " order by s.day desc, s.agreement_id desc limit " + limit;
    }

    private List<Place> ofMany(AgreementSelection selected, boolean inTitle, Optional<Place> after, int limit) {
        var query = AgreementListRepository.bind(
                selected, Tuples.of(entities, many(selected, inTitle, after.isPresent(), limit)));
        after.ifPresent(place -> query.setParameter("day", day(place)).setParameter("after", place.id()));
        List<Tuple> rows = query.getResultList();
        return rows.stream().map(row -> place(row, inTitle)).toList();
    }

    private static Place place(Tuple row, boolean inTitle) {
        return new Place((inTitle ? IN_TITLE : ELSEWHERE) + row.get("day", String.class), row.get("id", UUID.class));
    }

    private static boolean isInTitle(Place place) {
        return place.value().charAt(0) == IN_TITLE;
    }

    private static LocalDate day(Place place) {
        return LocalDate.parse(place.value().substring(1), DateTimeFormatter.BASIC_ISO_DATE);
    }
}
