package ir.peyvand.capacity.search;

import ir.peyvand.capacity.search.HitKeys.Key;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.BitSetIterator;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

/**
 * All matches of a search, worked out once: how many there are, what facets they have, which come first and, when they are
 * few, which rank each has is then read off them instead of asking the index again.
 */
final class Matches {

    /** With more, the best ranks are read faster from the front of the index than from all matches. */
    static final int FEW = 1_000;

    /** A match with how well it matches. */
    record Ranked(Rank rank, Key key) {
        static final Comparator<Ranked> ORDER =
                Comparator.comparing(Ranked::rank).thenComparing(Ranked::key);
    }

    private record Segment(LeafReaderContext context, FixedBitSet documents, int size) {

        int[] numbers() {
            var numbers = new int[size];
            int document = -1;
            for (int i = 0; i < size; i++) {
                document = documents.nextSetBit(document + 1);
                numbers[i] = document;
            }
            return numbers;
        }
    }

    private final IndexSearcher searcher;
    private final List<Segment> segments = new ArrayList<>();
    private int size;

    private Matches(IndexSearcher searcher) {
        this.searcher = searcher;
    }

    static Matches of(IndexSearcher searcher, Query query) throws IOException {
        var matches = new Matches(searcher);
        var sets = new DocumentSets(searcher);
        for (LeafReaderContext context : searcher.getIndexReader().leaves()) {
            FixedBitSet documents = sets.of(query, context);
            int size = documents.cardinality();
            if (size > 0) {
                matches.segments.add(new Segment(context, documents, size));
                matches.size += size;
            }
        }
        return matches;
    }

    /** Whether one of them is of a rank. */
    boolean has(TextPlan plan, Rank rank) throws IOException {
        Weight weight = plan.weight(rank, searcher);
        for (Segment segment : segments) {
            Scorer scorer = weight.scorer(segment.context());
            if (scorer != null && meets(scorer.iterator(), segment.documents())) {
                return true;
            }
        }
        return false;
    }

    private static boolean meets(DocIdSetIterator some, FixedBitSet others) throws IOException {
        for (int document = some.nextDoc(); document != DocIdSetIterator.NO_MORE_DOCS; document = some.nextDoc()) {
            if (others.get(document)) {
                return true;
            }
        }
        return false;
    }

    /** In the order of the index, the first {@code limit} behind {@code after}. */
    List<Key> newest(int limit, @Nullable Key after) throws IOException {
        var keys = new ArrayList<Key>();
        for (Segment segment : segments) {
            IndexOrderSearch.collect(
                    segment.context(), new BitSetIterator(segment.documents(), segment.size()), limit, after, keys);
        }
        keys.sort(null);
        return keys.size() <= limit ? keys : keys.subList(0, limit);
    }

    /** The first {@code limit} behind {@code after}, the best rank first and each rank in the order of the index. */
    List<Ranked> best(TextPlan plan, Breadth breadth, int limit, @Nullable Ranked after) throws IOException {
        var ranked = new ArrayList<Ranked>(size);
        for (Segment segment : segments) {
            rank(segment, plan, breadth, ranked);
        }
        ranked.sort(Ranked.ORDER);
        return ranked.stream()
                .filter(one -> after == null || Ranked.ORDER.compare(one, after) > 0)
                .limit(limit)
                .toList();
    }

    private void rank(Segment segment, TextPlan plan, Breadth breadth, List<Ranked> ranked) throws IOException {
        int[] documents = segment.numbers();
        var ranks = new @Nullable Rank[documents.length];
        int left = documents.length;
        for (Rank rank : Rank.values()) {
            if (left == 0 || !rank.isWithin(breadth)) {
                break;
            }
            left -= mark(rank, plan.weight(rank, searcher), segment.context(), documents, ranks);
        }
        var reading = new HitKeys(segment.context());
        for (int i = 0; i < documents.length; i++) {
            ranked.add(new Ranked(Objects.requireNonNull(ranks[i], "a match has a rank"), reading.read(documents[i])));
        }
    }

    /** Gives a rank to those that it finds and that have none yet; returns how many these are. */
    private static int mark(
            Rank rank, Weight weight, LeafReaderContext segment, int[] documents, @Nullable Rank[] ranks)
            throws IOException {
        Scorer scorer = weight.scorer(segment);
        if (scorer == null) {
            return 0;
        }
        DocIdSetIterator matches = scorer.iterator();
        int marked = 0;
        for (int i = 0; i < documents.length; i++) {
            if (ranks[i] == null) {
                if (matches.docID() < documents[i]) {
                    matches.advance(documents[i]);
                }
                if (matches.docID() == documents[i]) {
                    ranks[i] = rank;
                    marked++;
                }
            }
        }
        return marked;
    }

    /** The values of facets among all of them. */
    Counts count(Set<Facet> facets) throws IOException {
        var counter = new FacetCounter(facets);
        for (Segment segment : segments) {
            counter.count(segment.context(), segment.documents());
        }
        return counter.counts(size);
    }
}
