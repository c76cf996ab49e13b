package ir.peyvand.capacity.search;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import ir.peyvand.capacity.search.FewMatches.Ranked;
import ir.peyvand.capacity.search.HitKeys.Key;
import ir.peyvand.kit.page.Total;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.jspecify.annotations.Nullable;

/**
 * One state of the index, and what has been worked out about it: it never changes, so that counts and meanings of queries
 * can be kept for as long as it is the newest.
 */
final class Snapshot extends IndexSearcher {

    /** With fewer hits than this among the words as written, misspellings are looked for too. */
    private static final int FEW = 20;

    /** Counting on would cost too much. */
    private static final long MOST_COUNTED = 50_000;

    /** Together, in values of facets; one takes about 100 bytes. */
    private static final int KEPT_COUNTS = 40_000;

    private static final int KEPT_PLANS = 120;

    private record CountedQuery(CapacityQuery query, Set<String> visibility, Breadth breadth) {}

    private final TermDictionary dictionary;
    private final Cache<CountedQuery, Counts> counts = Caffeine.newBuilder()
            .maximumWeight(KEPT_COUNTS)
            .weigher((CountedQuery query, Counts counts) -> counts.size())
            .build();
    private final Cache<String, TextPlan> plans =
            Caffeine.newBuilder().maximumSize(KEPT_PLANS).build();

    Snapshot(IndexReader reader, NameCodes names) {
        super(reader);
        this.dictionary = new TermDictionary(reader, names);
    }

    SearchResult search(CapacityQuery query, Set<String> visibility, int limit, @Nullable CursorPosition after)
            throws IOException {
        BooleanQuery filters = Filters.of(query, visibility);
        TextPlan plan = query.text() == null ? null : plans.get(query.text(), text -> new TextPlan(text, dictionary));
        Meaning meaning = plan == null
                ? new Meaning(Breadth.WORDS, filters, null)
                : after == null ? meaning(plan, filters) : meaning(plan, filters, after.breadth());
        Breadth breadth = meaning.breadth();
        var page = !query.sort().isIndexOrder()
                ? byField(meaning.matches(), query.sort(), breadth, limit, after)
                : plan == null || query.sort().key() != CapacitySort.Key.RELEVANCE
                        ? byDate(meaning.matches(), breadth, limit, after)
                        : byRank(plan, filters, meaning, limit, after);
        boolean more = page.size() > limit;
        List<Placed> shown = more ? page.subList(0, limit) : page;
        Counts counted = counts(query, visibility, meaning);
        return new SearchResult(
                shown.stream().map(Placed::hit).toList(),
                more ? shown.getLast().position() : null,
                counted.total(),
                counted.facets(),
                plan);
    }

    private record Placed(SearchHit hit, CursorPosition position) {}

    /**
     * What a search is taken to ask for.
     *
     * @param few the matches, when there are not too many
     */
    private record Meaning(
            Breadth breadth, Query matches, @Nullable FewMatches few) {

        /** Whether the search need not look further than this. */
        boolean isEnough(TextPlan plan) throws IOException {
            return switch (breadth) {
                // whoever writes a whole title or reference means that one
                case WORDS -> few == null || few.size() >= FEW || (few.size() > 0 && few.has(plan, Rank.TITLE));
                case SPELLING -> few == null || few.size() > 0;
                case MOST_WORDS -> true;
            };
        }
    }

    private Meaning meaning(TextPlan plan, BooleanQuery filters) throws IOException {
        Meaning meaning = meaning(plan, filters, Breadth.WORDS);
        while (!meaning.isEnough(plan)) {
            meaning = meaning(plan, filters, meaning.breadth().further());
        }
        return meaning;
    }

    private Meaning meaning(TextPlan plan, BooleanQuery filters, Breadth breadth) throws IOException {
        Query matches = within(filters, plan.all(breadth));
        return new Meaning(breadth, matches, FewMatches.of(this, matches));
    }

    private List<Placed> byRank(
            TextPlan plan, BooleanQuery filters, Meaning meaning, int limit, @Nullable CursorPosition after)
            throws IOException {
        Breadth breadth = meaning.breadth();
        if (meaning.few() != null) {
            Ranked from = after == null ? null : new Ranked(after.rank(), Key.at(after));
            return meaning.few().first(plan, breadth, limit + 1, from).stream()
                    .map(ranked -> placed(ranked.key(), breadth, ranked.rank()))
                    .toList();
        }
        var page = new ArrayList<Placed>();
        var better = new ArrayList<Query>();
        for (Rank rank : Rank.values()) {
            if (!rank.isWithin(breadth) || page.size() > limit) {
                break;
            }
            Query query = plan.query(rank);
            if (after == null || rank.compareTo(after.rank()) >= 0) {
                var ranked = new BooleanQuery.Builder();
                ranked.add(query, Occur.FILTER).add(filters, Occur.FILTER);
                better.forEach(other -> ranked.add(other, Occur.MUST_NOT));
                Key from = after != null && rank == after.rank() ? Key.at(after) : null;
                for (Key key : new IndexOrderSearch(this).first(ranked.build(), limit + 1 - page.size(), from)) {
                    page.add(placed(key, breadth, rank));
                }
            }
            better.add(query);
        }
        return page;
    }

    private List<Placed> byDate(Query matches, Breadth breadth, int limit, @Nullable CursorPosition after)
            throws IOException {
        Key from = after == null ? null : Key.at(after);
        return new IndexOrderSearch(this)
                .first(matches, limit + 1, from).stream()
                        .map(key -> placed(key, breadth, null))
                        .toList();
    }

    private static Placed placed(Key key, Breadth breadth, @Nullable Rank rank) {
        return new Placed(
                new SearchHit(key.id(), key.version(), rank),
                new CursorPosition(
                        breadth,
                        rank == null ? Rank.TITLE : rank,
                        Long.toString(key.confirmed()),
                        key.idHigh(),
                        key.idLow()));
    }

    private List<Placed> byField(
            Query matches, CapacitySort sort, Breadth breadth, int limit, @Nullable CursorPosition after)
            throws IOException {
        return new FieldOrderSearch(this)
                .first(matches, sort, limit + 1, after).stream()
                        .map(ordered -> new Placed(
                                new SearchHit(ordered.key().id(), ordered.key().version(), null),
                                new CursorPosition(
                                        breadth,
                                        Rank.TITLE,
                                        ordered.value(),
                                        ordered.key().idHigh(),
                                        ordered.key().idLow())))
                        .toList();
    }

    private Counts counts(CapacityQuery query, Set<String> visibility, Meaning meaning) throws IOException {
        if (meaning.few() != null && query.facets().isEmpty()) {
            return new Counts(Total.exact(meaning.few().size()), Map.of());
        }
        Query matches = meaning.matches();
        var key = new CountedQuery(query.withSort(CapacitySort.CONFIRMED), visibility, meaning.breadth());
        Counts kept = counts.getIfPresent(key);
        if (kept == null) {
            kept = query.facets().isEmpty() ? total(matches) : search(matches, new FacetCounter(query.facets()));
            counts.put(key, kept);
        }
        return kept;
    }

    private Counts total(Query matches) throws IOException {
        Total total = CappedCounter.count(this, matches, MOST_COUNTED);
        return new Counts(total, Map.of());
    }

    private static Query within(BooleanQuery filters, Query words) {
        return new BooleanQuery.Builder()
                .add(words, Occur.FILTER)
                .add(filters, Occur.FILTER)
                .build();
    }
}
