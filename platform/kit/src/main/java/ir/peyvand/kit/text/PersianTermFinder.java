package ir.peyvand.kit.text;

import ir.peyvand.kit.text.PersianTerms.Form;
import ir.peyvand.kit.text.PersianTerms.Term;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Finds where a text holds any of some terms: what {@link PersianTerms} has among them, read in one pass. */
public final class PersianTermFinder {

    /** A stem begins as its word does; so many letters tell most words that cannot matter. */
    private static final int BEGINNING = 2;

    private static final int BEGINNINGS = 2048;

    private final Wanted words;
    private final Wanted stems;

    /**
     * @param words folded, as written
     * @param stems folded, without inflection
     */
    public PersianTermFinder(Set<String> words, Set<String> stems) {
        this.words = new Wanted(words);
        this.stems = new Wanted(stems);
    }

    /** The terms there are, in the order of the text, words before stems. */
    public List<Term> find(String text) {
        var written = new PersianTerms(Form.WRITTEN, words);
        var inflected = new PersianTerms(Form.STEM, stems);
        for (PersianWord word : PersianText.words(text)) {
            written.add(word);
            inflected.add(word);
        }
        var found = new ArrayList<>(written.collected());
        found.addAll(inflected.collected());
        return found;
    }

    private static final class Wanted implements PersianTerms.Filter {

        private final Set<String> terms;
        /** A bit for each beginning; two may share one, and then a word is looked at in vain. */
        private final long[] beginnings = new long[BEGINNINGS / Long.SIZE];

        Wanted(Set<String> terms) {
            this.terms = Set.copyOf(terms);
            terms.forEach(term -> {
                int bit = beginning(term);
                beginnings[bit / Long.SIZE] |= 1L << bit;
            });
        }

        @Override
        public boolean mayWant(String text) {
            return has(beginning(text)) || has(text.charAt(0) % BEGINNINGS);
        }

        @Override
        public boolean wants(String term) {
            return terms.contains(term);
        }

        private boolean has(int bit) {
            return (beginnings[bit / Long.SIZE] & 1L << bit) != 0;
        }

        private static int beginning(String text) {
            int first = text.charAt(0);
            return (text.length() < BEGINNING ? first : first * 31 + text.charAt(1)) % BEGINNINGS;
        }
    }
}
