package ir.peyvand.capacity.search;

import ir.peyvand.capacity.search.HitKeys.Key;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
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
 * Reads matches in the order in which the segments are sorted, and so stops after a page's worth of each: neither the
 * number of matches nor the depth of the page matters.
 */
final class IndexOrderSearch {

    private final IndexSearcher searcher;

    IndexOrderSearch(IndexSearcher searcher) {
        this.searcher = searcher;
    }

    /** The first {@code limit} matches behind {@code after}, in order. */
    List<Key> first(Query query, int limit, @Nullable Key after) throws IOException {
        Weight weight = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1);
        var keys = new ArrayList<Key>();
        for (LeafReaderContext segment : searcher.getIndexReader().leaves()) {
            Scorer scorer = weight.scorer(segment);
            if (scorer != null) {
                collect(segment, scorer.iterator(), limit, after, keys);
            }
        }
        keys.sort(null);
        return keys.size() <= limit ? keys : keys.subList(0, limit);
    }

    /** Adds the keys of the first {@code limit} of a segment's matches behind {@code after}. */
    static void collect(
            LeafReaderContext segment, DocIdSetIterator matches, int limit, @Nullable Key after, List<Key> keys)
            throws IOException {
        Bits live = segment.reader().getLiveDocs();
        var reading = new HitKeys(segment);
        int start = after == null ? 0 : firstBehind(segment, after);
        int found = 0;
        for (int document = start < segment.reader().maxDoc() ? matches.advance(start) : DocIdSetIterator.NO_MORE_DOCS;
                document != DocIdSetIterator.NO_MORE_DOCS && found < limit;
                document = matches.nextDoc()) {
            if (live == null || live.get(document)) {
                keys.add(reading.read(document));
                found++;
            }
        }
    }

    /** The first document of a segment that stands behind a key, by bisection. */
    private static int firstBehind(LeafReaderContext segment, Key key) throws IOException {
        int low = 0;
        int high = segment.reader().maxDoc();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (new HitKeys(segment).read(middle).compareTo(key) > 0) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }
}
