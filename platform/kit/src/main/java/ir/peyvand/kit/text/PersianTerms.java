package ir.peyvand.kit.text;

import ir.peyvand.kit.text.PersianWord.Kind;
import ir.peyvand.kit.text.PersianWord.Part;
import java.util.ArrayList;
import java.util.List;

/**
 * The terms a text is indexed under. A word with half-spaces stands under its parts and under all of it in one piece, so
 * that «خرم‌آباد», «خرم آباد» and «خرماباد» meet; positions count content only, so that «باغ‌های گردو» and «باغ گردو» are one
 * phrase.
 */
public final class PersianTerms {

    /** Which form of its words a text is taken in. */
    public enum Form {
        /** As written, folded. */
        WRITTEN,
        /** Without inflection. */
        STEM;

        private List<String> of(String text, Kind kind) {
            return this == STEM && kind == Kind.CONTENT ? PersianStemmer.stems(text) : List.of(text);
        }
    }

    /**
     * @param position counted in content parts from 0; several terms may share one
     * @param start where the term begins in the original text
     * @param end exclusive
     */
    public record Term(String text, int position, int start, int end) {}

    /** Takes the terms of a text, or those it has a use for. */
    interface Filter {

        /** Whether a word of this text could have a term of use. */
        boolean mayWant(String text);

        boolean wants(String term);

        Filter ALL = new Filter() {
            @Override
            public boolean mayWant(String text) {
                return true;
            }

            @Override
            public boolean wants(String term) {
                return true;
            }
        };
    }

    private final Form form;
    private final Filter filter;
    private final List<Term> terms = new ArrayList<>();
    private int contents;

    PersianTerms(Form form, Filter filter) {
        this.form = form;
        this.filter = filter;
    }

    public static List<Term> of(String text, Form form) {
        var collected = new PersianTerms(form, Filter.ALL);
        for (PersianWord word : PersianText.words(text)) {
            collected.add(word);
        }
        return collected.terms;
    }

    List<Term> collected() {
        return terms;
    }

    void add(PersianWord word) {
        int first = contents;
        for (Part part : word.parts()) {
            boolean content = part.kind() == Kind.CONTENT;
            int position = content ? contents : Math.max(0, contents - 1);
            add(part.text(), part.kind(), position, part.start(), part.end());
            contents += content ? 1 : 0;
        }
        if (word.parts().size() > 1) {
            addJoined(word, first);
        }
    }

    private void addJoined(PersianWord word, int position) {
        List<Part> core = word.core();
        if (core.size() > 1) {
            add(PersianWord.join(core), Kind.CONTENT, position, word.start(), word.end());
        }
        for (int i = 0; core.size() > 2 && i + 1 < core.size(); i++) {
            List<Part> pair = core.subList(i, i + 2);
            add(
                    PersianWord.join(pair),
                    Kind.CONTENT,
                    position,
                    pair.getFirst().start(),
                    pair.getLast().end());
        }
        if (form == Form.WRITTEN && core.size() < word.parts().size()) {
            add(word.whole(), Kind.CONTENT, position, word.start(), word.end());
        }
    }

    private void add(String text, Kind kind, int position, int start, int end) {
        if (!filter.mayWant(text)) {
            return;
        }
        for (String term : form.of(text, kind)) {
            if (filter.wants(term)) {
                terms.add(new Term(term, position, start, end));
            }
        }
    }
}
