package ir.peyvand.meetings.resolution;

import ir.peyvand.kit.sql.Conditions;
import ir.peyvand.meetings.audience.AudienceVisibility;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * What a list takes: from which tables, under which conditions. What is searched comes from resolution_search, where provinces
 * and missions stand beside the words, so that resolution_search_words answers for a word in a province by itself; the
 * resolution is joined only for what is asked of it besides.
 */
final class ResolutionSelection {

    /**
     * Always served by resolution_search_words: nobody looks into a subquery before it is answered. Of a word that many hold
     * the table would be read from its beginning, as if comparing words cost nothing.
     */
    static final UnaryOperator<String> FOUND = words -> "s.words && (select " + words + ")";

    /** Served by that index, or by the index of an order that is followed row by row. */
    static final UnaryOperator<String> COMPARED = words -> "s.words && " + words;

    private static final String SEARCHED = "resolution_search s";
    private static final String JOINED = SEARCHED + " join resolution r on r.id = s.resolution_id";
    private static final String IN_PROVINCE = "s.provinces && cast(:province as text[])";

    /** What a list is asked by whom, on which day under which rule of the light. */
    record Asked(ResolutionQuery query, AudienceVisibility visibility, LocalDate today, LightRule rule) {

        /** What may stand for the word when one word is all that is asked for, by a caller who sees everything. */
        Optional<Set<String>> onlyWord() {
            return visibility.all() ? query.onlyWord() : Optional.empty();
        }
    }

    private final boolean searched;
    private final Conditions search;
    private final Conditions resolution;

    private ResolutionSelection(boolean searched, Conditions search, Conditions resolution) {
        this.searched = searched;
        this.search = search;
        this.resolution = resolution;
    }

    /** As far as the caller may know of it. */
    static ResolutionSelection of(Asked asked, UnaryOperator<String> words) {
        return of(asked, words, false);
    }

    /** @param namesLight whether the query names the values of {@link LightSql} itself */
    static ResolutionSelection of(Asked asked, UnaryOperator<String> words, boolean namesLight) {
        ResolutionQuery query = asked.query();
        boolean searched = !query.words().isEmpty();
        var search = new Conditions();
        var resolution = new Conditions();
        asked.visibility().narrow(searched ? search : resolution, searched ? "s" : "r");
        for (int i = 0; i < query.words().size(); i++) {
            search.and(
                    words.apply("word_numbers(cast(:word" + i + " as text[]))"),
                    "word" + i,
                    query.words().get(i).toArray(String[]::new));
        }
        query.codes().forEach((filter, values) -> {
            if (searched && filter == ResolutionFilter.PROVINCE) {
                search.andAny(IN_PROVINCE, filter.parameter(), values);
            } else {
                resolution.andAny(filter.condition(), filter.parameter(), values);
            }
        });
        if (query.searched() && !searched) {
            resolution.and("false");
        }
        if (namesLight || query.codes().containsKey(ResolutionFilter.LIGHT)) {
            LightSql.bind(resolution, asked.rule(), asked.today());
        }
        narrow(resolution, query, asked.today());
        return new ResolutionSelection(searched, search, resolution);
    }

    /** Everything but words and codes. */
    private static void narrow(Conditions conditions, ResolutionQuery query, LocalDate today) {
        query.dueFrom().ifPresent(day -> conditions.and("r.due_on >= :dueFrom", "dueFrom", day));
        query.dueTo().ifPresent(day -> conditions.and("r.due_on <= :dueTo", "dueTo", day));
        query.overdue()
                .ifPresent(overdue -> conditions.and(
                        overdue
                                ? "r.status in ('adopted', 'in-progress') and r.due_on < :overdueOn"
                                : "r.status not in ('adopted', 'in-progress') or r.due_on >= :overdueOn",
                        "overdueOn",
                        today));
        query.modifiedSince()
                .ifPresent(moment -> conditions.and(
                        "r.modified_at >= :modifiedSince", "modifiedSince", moment.atOffset(ZoneOffset.UTC)));
    }

    /** The id of what is taken. */
    String id() {
        return searched ? "s.resolution_id" : "r.id";
    }

    /** What an order compares. */
    String value(ResolutionSort sort) {
        return sort.isById() ? id() : sort.expression();
    }

    /** The tables that conditions and order need. */
    String from(ResolutionSort sort) {
        return searched && resolution.isEmpty() && sort.isById() ? SEARCHED : fromResolution();
    }

    /** With {@code resolution r}, whether the conditions need it or not. */
    String fromResolution() {
        return searched ? JOINED : "resolution r";
    }

    String where() {
        return searched ? search.where() + " and " + resolution.where() : resolution.where();
    }

    /** What names the values of the conditions. */
    List<Conditions> conditions() {
        return List.of(search, resolution);
    }
}
