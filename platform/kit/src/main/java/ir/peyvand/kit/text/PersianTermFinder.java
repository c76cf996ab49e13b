package ir.peyvand.kit.text;

import ir.peyvand.kit.text.PersianTerms.Form;
import ir.peyvand.kit.text.PersianTerms.Term;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds where a text holds any of some terms: what {@link PersianTerms} has among them, read in one pass. */
public final class PersianTermFinder {

    /** A stem begins as its word does; so many letters tell most words that cannot matter. */
    private static final int BEGINNING = 2;

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
        private final Set<Integer> beginnings = new HashSet<>();

        Wanted(Set<String> terms) {
            this.terms = Set.copyOf(terms);
            terms.forEach(term -> beginnings.add(beginning(term)));
        }

        @Override
        public boolean mayWant(String text) {
            return beginnings.contains(beginning(text)) || beginnings.contains((int) text.charAt(0));
        }

        @Override
        public boolean wants(String term) {
            return terms.contains(term);
        }

        private static int beginning(String text) {
            return text.length() < BEGINNING ? text.charAt(0) : text.charAt(0) << Character.SIZE | text.charAt(1);
        }
    }
}
