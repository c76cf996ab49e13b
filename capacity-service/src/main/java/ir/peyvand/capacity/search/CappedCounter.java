package ir.peyvand.capacity.search;

import ir.peyvand.kit.page.Total;
import java.io.IOException;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.BulkScorer;
import org.apache.lucene.search.CollectionTerminatedException;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Weight;

/** Counts matches up to a cap. */
final class CappedCounter implements LeafCollector {

    private final long cap;
    private long count;

    private CappedCounter(long cap) {
        this.cap = cap;
    }

    static Total count(IndexSearcher searcher, Query query, long cap) throws IOException {
        var counter = new CappedCounter(cap);
        Weight weight = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1);
        for (LeafReaderContext segment : searcher.getIndexReader().leaves()) {
            if (counter.count > cap) {
                break;
            }
            counter.count(weight, segment);
        }
        return counter.count > cap ? Total.atLeast(cap) : Total.exact(counter.count);
    }

    private void count(Weight weight, LeafReaderContext segment) throws IOException {
        int known = weight.count(segment);
        if (known >= 0) {
            count += known;
            return;
        }
        BulkScorer scorer = weight.bulkScorer(segment);
        if (scorer != null) {
            LeafReader reader = segment.reader();
            try {
                scorer.score(this, reader.getLiveDocs(), 0, DocIdSetIterator.NO_MORE_DOCS);
            } catch (CollectionTerminatedException enough) {
                // the cap is passed: that is the answer
                count = cap + 1;
            }
        }
    }

    @Override
    public void setScorer(Scorable scorer) {
        // nothing is scored
    }

    @Override
    public void collect(int document) {
        if (++count > cap) {
            throw new CollectionTerminatedException();
        }
    }
}
