package ir.peyvand.capacity.search;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
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

    private static final int KEPT_COUNTS = 2_000;
    private static final int KEPT_PLANS = 500;

    private record CountedQuery(CapacityQuery query, Set<String> visibility, Breadth breadth) {}

    private final TermDictionary dictionary;
    private final Cache<CountedQuery, Counts> counts =
            Caffeine.newBuilder().maximumSize(KEPT_COUNTS).build();
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
        Breadth breadth = after != null ? after.breadth() : breadth(plan, filters);
        Query matches = plan == null ? filters : within(filters, plan.all(breadth));
        var page = !query.sort().isIndexOrder()
                ? byField(matches, query.sort(), breadth, limit, after)
                : plan == null || query.sort().key() != CapacitySort.Key.RELEVANCE
                        ? byDate(matches, breadth, limit, after)
                        : byRank(plan, filters, breadth, limit, after);
        boolean more = page.size() > limit;
        List<Placed> shown = more ? page.subList(0, limit) : page;
        Counts counted = counts(query, visibility, breadth, matches);
        return new SearchResult(
                shown.stream().map(Placed::hit).toList(),
                more ? shown.getLast().position() : null,
                counted.total(),
                counted.facets(),
                plan);
    }

    private record Placed(SearchHit hit, CursorPosition position) {}

    private Breadth breadth(@Nullable TextPlan plan, BooleanQuery filters) throws IOException {
        if (plan == null || isWellFound(filters, plan)) {
            return Breadth.WORDS;
        }
        return few(filters, plan, Breadth.SPELLING) > 0 ? Breadth.SPELLING : Breadth.MOST_WORDS;
    }

    /** Whoever writes a whole title or reference means that one. */
    private boolean isWellFound(BooleanQuery filters, TextPlan plan) throws IOException {
        return CappedCounter.count(this, within(filters, plan.query(Rank.TITLE)), 1)
                                .value()
                        > 0
                || few(filters, plan, Breadth.WORDS) >= FEW;
    }

    private long few(BooleanQuery filters, TextPlan plan, Breadth breadth) throws IOException {
        return CappedCounter.count(this, within(filters, plan.all(breadth)), FEW)
                .value();
    }

    private List<Placed> byRank(
            TextPlan plan, BooleanQuery filters, Breadth breadth, int limit, @Nullable CursorPosition after)
            throws IOException {
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

    private Counts counts(CapacityQuery query, Set<String> visibility, Breadth breadth, Query matches)
            throws IOException {
        var key = new CountedQuery(query.withSort(CapacitySort.CONFIRMED), visibility, breadth);
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
