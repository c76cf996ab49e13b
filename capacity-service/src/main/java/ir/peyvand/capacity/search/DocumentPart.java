package ir.peyvand.capacity.search;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.TwoPhaseIterator;
import org.apache.lucene.util.FixedBitSet;

/** A part of a query in one segment, and how it is answered with a set of documents. */
sealed interface DocumentPart {

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

    /** Documents that are asked about, and how many they are. */
    record Asked(FixedBitSet documents, int size) {

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

    /**
     * A word, a phrase, a range: what Lucene answers by itself.
     *
     * @param lookUpCost of one document, as long as reading so many
     */
    record Single(ScorerSupplier supplier, long lookUpCost) implements DocumentPart {

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
    record Every(List<DocumentPart> needed, List<DocumentPart> excluded) implements DocumentPart {

        @Override
        public long cost() {
            return needed.getFirst().cost();
        }

        @Override
        public Asked cut(Asked asked) throws IOException {
            Asked left = asked;
            for (DocumentPart part : needed) {
                left = part.cut(left);
            }
            for (DocumentPart part : excluded) {
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
    record Some(List<DocumentPart> parts, int atLeast) implements DocumentPart {

        @Override
        public long cost() {
            return parts.stream().mapToLong(DocumentPart::cost).sum();
        }

        @Override
        public void addTo(FixedBitSet found, Asked asked) throws IOException {
            if (atLeast == 1) {
                for (DocumentPart part : parts) {
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
            for (DocumentPart part : parts) {
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
