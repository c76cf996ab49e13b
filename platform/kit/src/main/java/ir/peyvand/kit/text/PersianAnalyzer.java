package ir.peyvand.kit.text;

import ir.peyvand.kit.text.PersianTerms.Form;
import ir.peyvand.kit.text.PersianTerms.Term;
import java.io.IOException;
import java.util.Comparator;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/** {@link PersianTerms} for Lucene. Values of one field stand a gap apart, so that no phrase spans two of them. */
public final class PersianAnalyzer extends Analyzer {

    /** Changes whenever a text may yield other terms than before; an index built under another one is built anew. */
    public static final int VERSION = 1;

    private static final int GAP_BETWEEN_VALUES = 100;

    private final Form form;

    public PersianAnalyzer(Form form) {
        this.form = form;
    }

    @Override
    protected TokenStreamComponents createComponents(String fieldName) {
        return new TokenStreamComponents(new TermTokenizer(form));
    }

    @Override
    public int getPositionIncrementGap(String fieldName) {
        return GAP_BETWEEN_VALUES;
    }

    private static final class TermTokenizer extends Tokenizer {

        private static final int KNOWN_TEXTS = 2_000;
        private static final int LONGEST_KNOWN_TEXT = 80;
        private static final Comparator<Term> BY_PLACE =
                Comparator.comparingInt(Term::position).thenComparingInt(Term::start);

        /** Names of places, goods and branches stand in many records: analysing one is done once. */
        private final Map<String, List<Term>> known = new LinkedHashMap<>(KNOWN_TEXTS, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<String, List<Term>> eldest) {
                return size() > KNOWN_TEXTS;
            }
        };

        private final Form form;
        private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
        private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
        private final PositionIncrementAttribute increment = addAttribute(PositionIncrementAttribute.class);
        private final StringBuilder text = new StringBuilder();
        private final char[] buffer = new char[1024];
        private Iterator<Term> terms = List.<Term>of().iterator();
        private int position;

        TermTokenizer(Form form) {
            this.form = form;
        }

        @Override
        public void reset() throws IOException {
            super.reset();
            text.setLength(0);
            for (int read = input.read(buffer); read >= 0; read = input.read(buffer)) {
                text.append(buffer, 0, read);
            }
            terms = inOrder(text.toString()).iterator();
            position = -1;
        }

        private List<Term> inOrder(String value) {
            return value.length() > LONGEST_KNOWN_TEXT ? analyse(value) : known.computeIfAbsent(value, this::analyse);
        }

        private List<Term> analyse(String value) {
            List<Term> analysed = PersianTerms.of(value, form);
            analysed.sort(BY_PLACE);
            return analysed;
        }

        @Override
        public boolean incrementToken() {
            if (!terms.hasNext()) {
                return false;
            }
            clearAttributes();
            Term next = terms.next();
            term.append(next.text());
            offset.setOffset(correctOffset(next.start()), correctOffset(next.end()));
            increment.setPositionIncrement(next.position() - position);
            position = next.position();
            return true;
        }

        @Override
        public void end() throws IOException {
            super.end();
            int last = correctOffset(text.length());
            offset.setOffset(last, last);
        }
    }
}
