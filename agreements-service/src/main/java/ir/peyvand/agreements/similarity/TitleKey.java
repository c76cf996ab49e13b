package ir.peyvand.agreements.similarity;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
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

    private static final int LONGEST_PHRASE = 6;
    private static final Set<String> DOCUMENT_WORDS = read();

    /** @param names of the provinces, countries and parties that the agreement itself names */
    static TitleKey of(String title, Collection<String> names) {
        return without(title, sounds(names));
    }

    /** @param sounds of the names, see {@link #sounds(Collection)} */
    static TitleKey without(String title, Set<String> sounds) {
        List<String> words = without(SoundKey.words(title), DOCUMENT_WORDS);
        if (words.isEmpty()) {
            words = SoundKey.words(title);
        }
        String whole = SoundKey.withoutDoubles(String.join("", words));
        String theme = SoundKey.withoutDoubles(String.join("", without(words, sounds)));
        return new TitleKey(whole, theme.length() < SHORTEST_THEME ? whole : theme);
    }

    /** For those who ask for many titles of the same names. */
    static Set<String> sounds(Collection<String> names) {
        return names.stream()
                .map(SoundKey::words)
                .flatMap(name -> spoken(name).stream())
                .collect(Collectors.toSet());
    }

    /** The name in one piece, and without its words for kinds of places. */
    private static List<String> spoken(List<String> name) {
        return List.of(
                SoundKey.withoutDoubles(String.join("", name)),
                SoundKey.withoutDoubles(String.join("", without(name, DOCUMENT_WORDS))));
    }

    /** Takes the longest phrase that begins at each word, however it is spaced. */
    private static List<String> without(List<String> words, Set<String> phrases) {
        var left = new ArrayList<String>();
        int i = 0;
        while (i < words.size()) {
            int taken = 0;
            for (int length = Math.min(LONGEST_PHRASE, words.size() - i); length > 0 && taken == 0; length--) {
                if (phrases.contains(SoundKey.withoutDoubles(String.join("", words.subList(i, i + length))))) {
                    taken = length;
                }
            }
            if (taken == 0) {
                left.add(words.get(i));
            }
            i += Math.max(taken, 1);
        }
        return left;
    }

    private static Set<String> read() {
        try (InputStream lines = Objects.requireNonNull(
                TitleKey.class.getResourceAsStream("document-words.txt"), "document-words.txt")) {
            return new String(lines.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .map(SoundKey::of)
                    .filter(sound -> !sound.isEmpty())
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException("document-words.txt cannot be read", e);
        }
    }
}
