package ir.peyvand.capacity.search;

import ir.peyvand.kit.text.PersianAnalyzer;
import ir.peyvand.kit.text.PersianTerms.Form;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;

/**
 * Where words are looked for. Everything includes the titles, so that the words of a query may stand in different places
 * of one record.
 */
enum TextScope {
    TITLE("titleStems", "titleWords"),
    EVERYTHING("stems", "words");

    /** Words without inflection, with positions. */
    private final String stems;
    /** Words as written, folded. */
    private final String words;

    TextScope(String stems, String words) {
        this.stems = stems;
        this.words = words;
    }

    String stems() {
        return stems;
    }

    String words() {
        return words;
    }

    static Analyzer analyzer() {
        var written = new PersianAnalyzer(Form.WRITTEN);
        return new PerFieldAnalyzerWrapper(
                new PersianAnalyzer(Form.STEM), Map.of(TITLE.words, written, EVERYTHING.words, written));
    }
}
