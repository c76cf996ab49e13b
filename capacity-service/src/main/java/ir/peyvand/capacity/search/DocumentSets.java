package ir.peyvand.capacity.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TwoPhaseIterator;
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
        return plan(query, segment).cut(Asked.of(everything)).documents();
    }

    /** Documents that are asked about, and how many they are. */
    private record Asked(FixedBitSet documents, int size) {

        static Asked of(FixedBitSet documents) {
            return new Asked(documents, documents.cardinality());
        }

        FixedBitSet none() {
            return new FixedBitSet(documents.length());
        }

        int next(int from) {
            return from >= documents.length() ? DocIdSetIterator.NO_MORE_DOCS : documents.nextSetBit(from);
        }
    }

    /** A part of a query in one segment. */
    private interface Part {
        /** About how many documents it finds, at most. */
        long cost();

        /** Adds what it finds of the documents that are asked about, and maybe others. */
        void addTo(FixedBitSet found, Asked asked) throws IOException;

        /** What it finds of the documents that are asked about. */
        default Asked cut(Asked asked) throws IOException {
            FixedBitSet found = asked.none();
            if (asked.size() > 0) {
                addTo(found, asked);
                found.and(asked.documents());
            }
            return Asked.of(found);
        }
    }

    private Part plan(Query query, LeafReaderContext segment) throws IOException {
        if (query instanceof BooleanQuery several) {
            return combination(several, segment);
        }
        ScorerSupplier supplier = weight(query).scorerSupplier(segment);
        if (supplier == null) {
            return new Some(List.of(), 1);
        }
        long lists = query instanceof TermInSetQuery terms ? Math.min(MOST_LISTS, terms.getTermsCount()) : 1;
        return new Single(supplier, lists * SKIP_COST);
    }

    private Weight weight(Query query) throws IOException {
        Weight weight = weights.get(query);
        if (weight == null) {
            weight = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1);
            weights.put(query, weight);
        }
        return weight;
    }

    private Part combination(BooleanQuery query, LeafReaderContext segment) throws IOException {
        var needed = new ArrayList<Part>();
        var optional = new ArrayList<Part>();
        var excluded = new ArrayList<Part>();
        for (BooleanClause clause : query) {
            Part part = plan(clause.query(), segment);
            switch (clause.occur()) {
                case MUST, FILTER -> needed.add(part);
                case SHOULD -> optional.add(part);
                case MUST_NOT -> excluded.add(part);
            }
        }
        int atLeast = Math.max(query.getMinimumNumberShouldMatch(), needed.isEmpty() ? 1 : 0);
        if (atLeast > 0) {
            needed.add(new Some(optional, atLeast));
        }
        if (needed.size() == 1 && excluded.isEmpty()) {
            return needed.getFirst();
        }
        needed.sort(Comparator.comparingLong(Part::cost));
        return new Every(needed, excluded);
    }

    /**
     * A word, a phrase, a range: what Lucene answers by itself.
     *
     * @param lookUpCost of one document, as long as reading so many
     */
    private record Single(ScorerSupplier supplier, long lookUpCost) implements Part {

        @Override
        public long cost() {
            return supplier.cost();
        }

        @Override
        public void addTo(FixedBitSet found, Asked asked) throws IOException {
            Scorer scorer = supplier.get(asked.size());
            TwoPhaseIterator checked = scorer.twoPhaseIterator();
            if (checked != null) {
                check(checked, found, asked);
            } else if (asked.size() * lookUpCost < cost()) {
                lookUp(scorer.iterator(), found, asked);
            } else if (scorer.iterator().nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
                scorer.iterator().intoBitSet(DocIdSetIterator.NO_MORE_DOCS, found, 0);
            }
        }

        private static void lookUp(DocIdSetIterator matches, FixedBitSet found, Asked asked) throws IOException {
            int document = asked.next(0);
            while (document != DocIdSetIterator.NO_MORE_DOCS) {
                int at = matches.docID() < document ? matches.advance(document) : matches.docID();
                if (at == document) {
                    found.set(document);
                    document = asked.next(document + 1);
                } else {
                    document = asked.next(at);
                }
            }
        }

        private static void check(TwoPhaseIterator matches, FixedBitSet found, Asked asked) throws IOException {
            DocIdSetIterator candidates = matches.approximation();
            int document = asked.next(0);
            while (document != DocIdSetIterator.NO_MORE_DOCS) {
                int at = candidates.docID() < document ? candidates.advance(document) : candidates.docID();
                if (at == document) {
                    if (matches.matches()) {
                        found.set(document);
                    }
                    document = asked.next(document + 1);
                } else {
                    document = asked.next(at);
                }
            }
        }
    }

    /** @param needed the one that finds least first, so that the others are asked about little */
    private record Every(List<Part> needed, List<Part> excluded) implements Part {

        @Override
        public long cost() {
            return needed.getFirst().cost();
        }

        @Override
        public Asked cut(Asked asked) throws IOException {
            Asked left = asked;
            for (Part part : needed) {
                left = part.cut(left);
            }
            for (Part part : excluded) {
                FixedBitSet without = left.documents().clone();
                without.andNot(part.cut(left).documents());
                left = Asked.of(without);
            }
            return left;
        }

        @Override
        public void addTo(FixedBitSet found, Asked asked) throws IOException {
            found.or(cut(asked).documents());
        }
    }

    /** Any of several parts, or so many of them. */
    private record Some(List<Part> parts, int atLeast) implements Part {

        @Override
        public long cost() {
            return parts.stream().mapToLong(Part::cost).sum();
        }

        @Override
        public void addTo(FixedBitSet found, Asked asked) throws IOException {
            if (atLeast == 1) {
                for (Part part : parts) {
                    part.addTo(found, asked);
                }
            } else {
                found.or(several(asked));
            }
        }

        private FixedBitSet several(Asked asked) throws IOException {
            // more[n] are documents that more than n of the parts seen so far find
            var more = new FixedBitSet[atLeast];
            Arrays.setAll(more, n -> asked.none());
            for (Part part : parts) {
                FixedBitSet one = part.cut(asked).documents();
                for (int n = atLeast - 1; n > 0; n--) {
                    FixedBitSet again = one.clone();
                    again.and(more[n - 1]);
                    more[n].or(again);
                }
                more[0].or(one);
            }
            return more[atLeast - 1];
        }
    }
}
