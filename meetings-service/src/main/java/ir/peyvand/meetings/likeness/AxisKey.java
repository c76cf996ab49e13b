package ir.peyvand.meetings.likeness;

import ir.peyvand.kit.reference.Province;
import ir.peyvand.kit.reference.ReferenceRegister;
import ir.peyvand.kit.text.SoundKey;
import ir.peyvand.kit.text.SoundPhrases;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What two wordings of one axis have in common.
 *
 * @param title the sound of the title without the words that many axes share, synonyms made one
 * @param theme the same without the names of provinces and their capitals; equal to {@code title} when hardly anything else
 *     is in it
 * @param words numbers of the different words of the text, ascending; empty when there is hardly any text
 */
record AxisKey(String title, String theme, int[] words) {

    /** Below this a theme is a word or two that many titles share: the places tell them apart. */
    private static final int SHORTEST_THEME = 10;

    private static final int FEWEST_WORDS = 5;

    private static final SoundPhrases AXIS_WORDS = SoundPhrases.read(AxisKey.class, "axis-words.txt");

    /**
     * @param title Persian
     * @param texts Persian
     * @param places see {@link #places}
     */
    static AxisKey of(String title, Collection<String> texts, SoundPhrases places) {
        List<String> words = AXIS_WORDS.in(SoundKey.words(title));
        if (words.isEmpty()) {
            words = SoundKey.words(title);
        }
        String whole = SoundKey.withoutDoubles(String.join("", words));
        String theme = SoundKey.withoutDoubles(String.join("", places.in(words)));
        return new AxisKey(whole, theme.length() < SHORTEST_THEME ? whole : theme, words(texts));
    }

    private static int[] words(Collection<String> texts) {
        int[] words = texts.stream()
                .map(SoundKey::words)
                .flatMap(all -> AXIS_WORDS.in(all).stream())
                .mapToInt(String::hashCode)
                .sorted()
                .distinct()
                .toArray();
        return words.length < FEWEST_WORDS ? new int[0] : words;
    }

    /** The names of provinces and their capitals, to be left out: the same problem stands in other places. */
    static SoundPhrases places(ReferenceRegister register) {
        Set<String> sounds = new HashSet<>();
        register.provinces().all().stream()
                .flatMap(AxisKey::names)
                .map(SoundKey::of)
                .filter(sound -> !sound.isEmpty())
                .forEach(sounds::add);
        return SoundPhrases.leftOut(sounds);
    }

    private static Stream<String> names(Province province) {
        return Stream.of(province.name(), province.capital()).flatMap(name -> name.byLanguage().values().stream());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof AxisKey key
                && title.equals(key.title)
                && theme.equals(key.theme)
                && Arrays.equals(words, key.words);
    }

    @Override
    public int hashCode() {
        return title.hashCode();
    }

    @Override
    public String toString() {
        return title + " / " + theme;
    }
}
