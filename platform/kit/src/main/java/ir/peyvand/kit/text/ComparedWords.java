package ir.peyvand.kit.text;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The words of a text as texts are compared: Persian as it sounds, other languages without accents and case. */
public final class ComparedWords {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern WORD = Pattern.compile("\\p{IsIdeographic}|[\\p{L}\\p{N}&&[^\\p{IsIdeographic}]]+");

    private ComparedWords() {}

    /**
     * In their order; ideographs one by one.
     *
     * @param language primary language of the text, such as {@code en}
     */
    public static List<String> of(String language, String text) {
        if (language.equals(LocalizedText.PERSIAN)) {
            return SoundKey.words(text);
        }
        String folded =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
        return WORD.matcher(folded.toLowerCase(Locale.ROOT))
                .results()
                .map(MatchResult::group)
                .toList();
    }

    /** Of {@code fa-AF} it is {@code fa}. */
    public static String primary(String language) {
        int end = language.indexOf('-');
        return end < 0 ? language : language.substring(0, end);
    }

    /** The first text of each primary language. */
    public static Map<String, String> byPrimaryLanguage(LocalizedText text) {
        Map<String, String> texts = new TreeMap<>();
        text.byLanguage().forEach((language, words) -> texts.putIfAbsent(primary(language), words));
        return texts;
    }
}
