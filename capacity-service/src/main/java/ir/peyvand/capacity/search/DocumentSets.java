package ir.peyvand.capacity.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.FixedBitSet;

/**
 * Works out all documents of a segment that a query finds, as a set of bits. Words that may stand in many ways are sets of
 * many terms; reading each list of postings once and joining the bits costs what the lists are long, whereas walking
 * through all of them side by side, as is usual, costs that times the number of terms.
 */
final class DocumentSets {

    /** Looking one document up in a list costs as much as reading this many of it. */
    private static final long SKIP_COST = 16;

    /** So many terms at most are looked up side by side; Lucene joins more of them beforehand. */
    private static final int MOST_LISTS = 16;

    private final IndexSearcher searcher;
    private final Map<Query, Weight> weights = new HashMap<>();

    DocumentSets(IndexSearcher searcher) {
        this.searcher = searcher;
    }

    /** Deleted documents are not among them. */
    FixedBitSet of(Query query, LeafReaderContext segment) throws IOException {
        int documents = segment.reader().maxDoc();
        var everything = new FixedBitSet(documents);
        everything.set(0, documents);
        Bits live = segment.reader().getLiveDocs();
        if (live != null) {
            live.applyMask(everything, 0);
        }
        return plan(query, segment).cut(DocumentPart.Asked.of(everything)).documents();
    }

    private DocumentPart plan(Query query, LeafReaderContext segment) throws IOException {
        if (query instanceof BooleanQuery several) {
            return combination(several, segment);
        }
        ScorerSupplier supplier = weight(query).scorerSupplier(segment);
        if (supplier == null) {
            return new DocumentPart.Some(List.of(), 1);
        }
        long lists = query instanceof TermInSetQuery terms ? Math.min(MOST_LISTS, terms.getTermsCount()) : 1;
        return new DocumentPart.Single(supplier, lists * SKIP_COST);
    }

    private Weight weight(Query query) throws IOException {
        Weight weight = weights.get(query);
        if (weight == null) {
            weight = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1);
            weights.put(query, weight);
        }
        return weight;
    }

    private DocumentPart combination(BooleanQuery query, LeafReaderContext segment) throws IOException {
        var needed = new ArrayList<DocumentPart>();
        var optional = new ArrayList<DocumentPart>();
        var excluded = new ArrayList<DocumentPart>();
        for (BooleanClause clause : query) {
            DocumentPart part = plan(clause.query(), segment);
            switch (clause.occur()) {
                case MUST, FILTER -> needed.add(part);
                case SHOULD -> optional.add(part);
                case MUST_NOT -> excluded.add(part);
            }
        }
        int atLeast = Math.max(query.getMinimumNumberShouldMatch(), needed.isEmpty() ? 1 : 0);
        if (atLeast > 0) {
            needed.add(new DocumentPart.Some(optional, atLeast));
        }
        if (needed.size() == 1 && excluded.isEmpty()) {
            return needed.getFirst();
        }
        needed.sort(Comparator.comparingLong(DocumentPart::cost));
        return new DocumentPart.Every(needed, excluded);
    }
}
