package ir.peyvand.capacity.search;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import ir.peyvand.capacity.search.HitKeys.Key;
import ir.peyvand.capacity.search.Matches.Ranked;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
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

    /** Together, in values of facets; one takes about 100 bytes. */
    private static final int KEPT_COUNTS = 40_000;

    /** What a query that counts are kept for takes, in values of facets. */
    private static final int KEPT_QUERY = 6;

    private static final int KEPT_PLANS = 120;

    private record CountedQuery(CapacityQuery query, Set<String> visibility, Breadth breadth) {}

    private final TermDictionary dictionary;
    private final Cache<CountedQuery, Counts> counts = Caffeine.newBuilder()
            .maximumWeight(KEPT_COUNTS)
            .weigher((CountedQuery query, Counts counts) -> KEPT_QUERY + counts.size())
            .build();
    private final Cache<String, TextPlan> plans =
            Caffeine.newBuilder().maximumSize(KEPT_PLANS).build();

    Snapshot(IndexReader reader, NameCodes names) {
        super(reader);
        this.dictionary = new TermDictionary(reader, names);
    }

    SearchResult search(CapacityQuery query, Set<String> visibility, int limit, @Nullable CursorPosition after)
            throws IOException {
        TextPlan plan = query.text() == null ? null : plans.get(query.text(), text -> new TextPlan(text, dictionary));
        Meaning meaning = meaning(query, visibility, plan, after);
        Counts counted = meaning.counts();
        var page = !query.sort().isIndexOrder()
                ? byField(meaning, limit, after)
                : plan == null || query.sort().key() != CapacitySort.Key.RELEVANCE
                        ? byDate(meaning, limit, after)
                        : byRank(plan, meaning, limit, after);
        boolean more = page.size() > limit;
        List<Placed> shown = more ? page.subList(0, limit) : page;
        return new SearchResult(
                hits(shown), more ? shown.getLast().position() : null, counted.total(), counted.facets(), plan);
    }

    private record Placed(Key key, @Nullable Rank rank, CursorPosition position) {}

    private List<SearchHit> hits(List<Placed> shown) throws IOException {
        byte[] @Nullable [] items = ItemReader.read(
                getIndexReader(), shown.stream().map(Placed::key).toList());
        var hits = new ArrayList<SearchHit>(shown.size());
        for (int i = 0; i < shown.size(); i++) {
            Key key = shown.get(i).key();
            hits.add(new SearchHit(
                    key.id(),
                    Instant.ofEpochMilli(key.confirmed()),
                    items[i],
                    shown.get(i).rank()));
        }
        return hits;
    }

    /** What a search is taken to ask for: its filters, and its words to some breadth. */
    private final class Meaning {

        private final CapacityQuery asked;
        private final CountedQuery counted;
        private final Query filters;
        private final Query query;
        private @Nullable Matches matches;

        private Meaning(CapacityQuery asked, Set<String> visibility, @Nullable TextPlan plan, Breadth breadth) {
            this.asked = asked;
            this.counted = new CountedQuery(asked.withSort(CapacitySort.CONFIRMED), visibility, breadth);
            this.filters = Filters.of(asked, visibility);
            this.query = plan == null ? filters : within(filters, plan.all(breadth));
        }

        Breadth breadth() {
            return counted.breadth();
        }

        /** Those of a page in the order of the index are found without them. */
        Matches matches() throws IOException {
            if (matches == null) {
                matches = Matches.of(Snapshot.this, query);
            }
            return matches;
        }

        Counts counts() throws IOException {
            Counts kept = counts.getIfPresent(counted);
            if (kept == null) {
                kept = matches().count(asked.facets());
                counts.put(counted, kept);
            }
            return kept;
        }

        /** Whether the search need not look further than this. */
        boolean isEnough(TextPlan plan) throws IOException {
            long found = counts().total().value();
            return switch (breadth()) {
                // whoever writes a whole title or reference means that one
                case WORDS -> found >= FEW || (found > 0 && matches().has(plan, Rank.TITLE));
                case SPELLING -> found > 0;
                case MOST_WORDS -> true;
            };
        }
    }

    private Meaning meaning(
            CapacityQuery query, Set<String> visibility, @Nullable TextPlan plan, @Nullable CursorPosition after)
            throws IOException {
        if (plan == null || after != null) {
            return new Meaning(query, visibility, plan, after == null ? Breadth.WORDS : after.breadth());
        }
        var meaning = new Meaning(query, visibility, plan, Breadth.WORDS);
        while (!meaning.isEnough(plan)) {
            meaning = new Meaning(query, visibility, plan, meaning.breadth().further());
        }
        return meaning;
    }

    private List<Placed> byRank(TextPlan plan, Meaning meaning, int limit, @Nullable CursorPosition after)
            throws IOException {
        Breadth breadth = meaning.breadth();
        if (meaning.counts().total().value() <= Matches.FEW) {
            Ranked from = after == null ? null : new Ranked(after.rank(), Key.at(after));
            return meaning.matches().best(plan, breadth, limit + 1, from).stream()
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
                ranked.add(query, Occur.FILTER).add(meaning.filters, Occur.FILTER);
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

    private List<Placed> byDate(Meaning meaning, int limit, @Nullable CursorPosition after) throws IOException {
        Key from = after == null ? null : Key.at(after);
        List<Key> keys = meaning.matches == null
                ? new IndexOrderSearch(this).first(meaning.query, limit + 1, from)
                : meaning.matches.newest(limit + 1, from);
        return keys.stream().map(key -> placed(key, meaning.breadth(), null)).toList();
    }

    private static Placed placed(Key key, Breadth breadth, @Nullable Rank rank) {
        return new Placed(
                key,
                rank,
                new CursorPosition(
                        breadth,
                        rank == null ? Rank.TITLE : rank,
                        Long.toString(key.confirmed()),
                        key.idHigh(),
                        key.idLow()));
    }

    private List<Placed> byField(Meaning meaning, int limit, @Nullable CursorPosition after) throws IOException {
        return new FieldOrderSearch(this)
                .first(meaning.query, meaning.asked.sort(), limit + 1, after).stream()
                        .map(ordered -> new Placed(
                                ordered.key(),
                                null,
                                new CursorPosition(
                                        meaning.breadth(),
                                        Rank.TITLE,
                                        ordered.value(),
                                        ordered.key().idHigh(),
                                        ordered.key().idLow())))
                        .toList();
    }

    private static Query within(Query filters, Query words) {
        return new BooleanQuery.Builder()
                .add(words, Occur.FILTER)
                .add(filters, Occur.FILTER)
                .build();
    }
}
