package ir.peyvand.agreements.similarity;

import ir.peyvand.kit.text.ComparedWords;
import ir.peyvand.kit.text.LocalizedText;
import ir.peyvand.kit.text.SoundKey;
import ir.peyvand.kit.text.SoundPhrases;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What stays of a title when the kind of document is left out, and what stays when the names of those who agree are left out
 * as well.
 *
 * @param title the sound of the title without the words for kinds of documents and places
 * @param theme the same without the names; equal to {@code title} when hardly anything else is in it
 */
record TitleKey(String title, String theme) {

    /** Below this a theme is a word or two that many titles share («خواهرخواندگی»): the names tell them apart. */
    private static final int SHORTEST_THEME = 12;

    private static final SoundPhrases DOCUMENT_WORDS = SoundPhrases.read(TitleKey.class, "document-words.txt");

    /** @param names of the provinces, countries and parties that the agreement itself names */
    static TitleKey of(String title, Collection<String> names) {
        return without(title, sounds(names));
    }

    /**
     * The same of a title in another language.
     *
     * @param language primary language, such as {@code en}
     * @return empty when nothing of it can be compared
     */
    static Optional<TitleKey> of(String language, String title, Collection<String> names) {
        TitleKey key = without(ComparedWords.of(language, title), sounds(language, names));
        return key.title().isEmpty() ? Optional.empty() : Optional.of(key);
    }

    /** @param sounds of the names, see {@link #sounds(Collection)} */
    static TitleKey without(String title, Set<String> sounds) {
        return without(SoundKey.words(title), sounds);
    }

    private static TitleKey without(List<String> all, Set<String> sounds) {
        List<String> told = DOCUMENT_WORDS.in(all);
        List<String> words = told.isEmpty() ? all : told;
        String whole = SoundKey.withoutDoubles(String.join("", words));
        String theme = SoundKey.withoutDoubles(
                String.join("", SoundPhrases.leftOut(sounds).in(words)));
        return new TitleKey(whole, theme.length() < SHORTEST_THEME ? whole : theme);
    }

    /** For those who ask for many titles of the same names. */
    static Set<String> sounds(Collection<String> names) {
        return sounds(LocalizedText.PERSIAN, names);
    }

    private static Set<String> sounds(String language, Collection<String> names) {
        return names.stream()
                .map(name -> ComparedWords.of(language, name))
                .flatMap(name -> spoken(name).stream())
                .collect(Collectors.toSet());
    }

    /** The name in one piece, and without its words for kinds of places. */
    private static List<String> spoken(List<String> name) {
        return List.of(
                SoundKey.withoutDoubles(String.join("", name)),
                SoundKey.withoutDoubles(String.join("", DOCUMENT_WORDS.in(name))));
    }
}
