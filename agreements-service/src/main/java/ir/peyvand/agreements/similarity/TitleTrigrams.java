package ir.peyvand.agreements.similarity;

import ir.peyvand.kit.text.LocalizedText;
import ir.peyvand.kit.text.Trigrams;
import java.util.HashMap;
import java.util.Map;

/**
 * A title in one language as it is compared.
 *
 * @param title with the names of who agrees
 * @param theme without them
 */
record TitleTrigrams(int[] title, int[] theme) {

    static TitleTrigrams of(TitleKey key) {
        return new TitleTrigrams(Trigrams.of(key.title()), Trigrams.of(key.theme()));
    }

    /** By primary language. */
    static Map<String, TitleTrigrams> of(TitleKeys keys) {
        var titles = new HashMap<String, TitleTrigrams>();
        titles.put(LocalizedText.PERSIAN, of(keys.persian()));
        keys.others().forEach((language, key) -> titles.put(language, of(key)));
        return Map.copyOf(titles);
    }
}
