package ir.peyvand.agreements.similarity;

import ir.peyvand.kit.text.ComparedWords;
import ir.peyvand.kit.text.LocalizedText;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The keys of a title in every language that it is written in.
 *
 * @param persian every title has one
 * @param others by primary language, such as {@code en}
 */
record TitleKeys(TitleKey persian, Map<String, TitleKey> others) {

    TitleKeys {
        others = Map.copyOf(others);
    }

    static TitleKeys of(LocalizedText title, Collection<String> names) {
        return of(title, TitleKey.of(title.best(LocalizedText.PERSIAN), names), names);
    }

    /** @param persian made before */
    static TitleKeys of(LocalizedText title, TitleKey persian, Collection<String> names) {
        var others = new TreeMap<String, TitleKey>();
        ComparedWords.byPrimaryLanguage(title).forEach((language, words) -> {
            if (!language.equals(LocalizedText.PERSIAN)) {
                TitleKey.of(language, words, names).ifPresent(key -> others.put(language, key));
            }
        });
        return new TitleKeys(persian, others);
    }

    Optional<TitleKey> in(String language) {
        return Optional.ofNullable(language.equals(LocalizedText.PERSIAN) ? persian : others.get(language));
    }
}
