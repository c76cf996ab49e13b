package ir.peyvand.capacity.search;

import ir.peyvand.capacity.search.HitKeys.Key;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.Bits;
import org.jspecify.annotations.Nullable;

/**
 * All matches of a search that finds few, gathered once: how many there are, which rank each has and which come first is
 * then read off them, instead of asking the index again for each rank.
 */
final class FewMatches {

    /** With more, a page is read faster from the front of the index than from all of them. */
    private static final int MOST = 1_000;

    /** A match with how well it matches. */
    record Ranked(Rank rank, Key key) {
        static final Comparator<Ranked> ORDER =
                Comparator.comparing(Ranked::rank).thenComparing(Ranked::key);
    }

    private record Segment(LeafReaderContext context, int[] documents) {}

    private final IndexSearcher searcher;
    private final List<Segment> segments = new ArrayList<>();
    private int size;

    private FewMatches(IndexSearcher searcher) {
        this.searcher = searcher;
    }

    /** Null when there are too many of them. */
    static @Nullable FewMatches of(IndexSearcher searcher, Query matches) throws IOException {
        var few = new FewMatches(searcher);
        Weight weight = searcher.createWeight(searcher.rewrite(matches), ScoreMode.COMPLETE_NO_SCORES, 1);
        for (LeafReaderContext segment : searcher.getIndexReader().leaves()) {
            Scorer scorer = weight.scorer(segment);
            if (scorer != null && !few.take(segment, scorer.iterator())) {
                return null;
            }
        }
        return few;
    }

    private boolean take(LeafReaderContext segment, DocIdSetIterator matches) throws IOException {
        Bits live = segment.reader().getLiveDocs();
        var documents = new int[MOST - size];
        int count = 0;
        for (int document = matches.nextDoc();
                document != DocIdSetIterator.NO_MORE_DOCS;
                document = matches.nextDoc()) {
            if (live == null || live.get(document)) {
                if (count == documents.length) {
                    return false;
                }
                documents[count++] = document;
            }
        }
        if (count > 0) {
            segments.add(new Segment(segment, Arrays.copyOf(documents, count)));
            size += count;
        }
        return true;
    }

    int size() {
        return size;
    }

    /** Whether one of them is of a rank. */
    boolean has(TextPlan plan, Rank rank) throws IOException {
        Weight weight = plan.weight(rank, searcher);
        for (Segment segment : segments) {
            var found = new boolean[segment.documents().length];
            mark(weight, segment, found);
            for (boolean one : found) {
                if (one) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The first {@code limit} behind {@code after}, the best rank first and each rank in the order of the index. */
    List<Ranked> first(TextPlan plan, Breadth breadth, int limit, @Nullable Ranked after) throws IOException {
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
        int[] documents = segment.documents();
        var ranks = new @Nullable Rank[documents.length];
        int left = documents.length;
        for (Rank rank : Rank.values()) {
            if (left == 0 || !rank.isWithin(breadth)) {
                break;
            }
            var found = new boolean[documents.length];
            mark(plan.weight(rank, searcher), segment, found);
            for (int i = 0; i < found.length; i++) {
                if (found[i] && ranks[i] == null) {
                    ranks[i] = rank;
                    left--;
                }
            }
        }
        LeafReader reader = segment.context().reader();
        var reading = new HitKeys(reader);
        for (int i = 0; i < documents.length; i++) {
            ranked.add(new Ranked(Objects.requireNonNull(ranks[i], "a match has a rank"), reading.read(documents[i])));
        }
    }

    private static void mark(Weight rank, Segment segment, boolean[] found) throws IOException {
        Scorer scorer = rank.scorer(segment.context());
        if (scorer == null) {
            return;
        }
        DocIdSetIterator matches = scorer.iterator();
        int[] documents = segment.documents();
        for (int i = 0; i < documents.length; i++) {
            if (matches.docID() < documents[i]) {
                matches.advance(documents[i]);
            }
            found[i] = matches.docID() == documents[i];
        }
    }
}
