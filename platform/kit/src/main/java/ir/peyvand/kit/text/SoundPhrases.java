package ir.peyvand.kit.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Phrases by their sound, in any spelling and spacing, as a resource of the application lists them: one phrase a line, a
 * {@code #} begins a comment. A phrase alone is left out of what is compared; in {@code one = two = three} every phrase
 * stands for the first.
 */
public final class SoundPhrases {

    private static final int LONGEST_PHRASE = 6;
    private static final String NOTHING = "";

    private final Map<String, String> replacements;

    private SoundPhrases(Map<String, String> replacements) {
        this.replacements = Map.copyOf(replacements);
    }

    /** @param sounds of phrases to leave out */
    public static SoundPhrases leftOut(Set<String> sounds) {
        var replacements = new HashMap<String, String>();
        sounds.forEach(sound -> replacements.put(sound, NOTHING));
        return new SoundPhrases(replacements);
    }

    /**
     * @param owner beside whose class file the resource stands
     * @throws UncheckedIOException when it cannot be read
     */
    public static SoundPhrases read(Class<?> owner, String resource) {
        var replacements = new HashMap<String, String>();
        try (InputStream lines = Objects.requireNonNull(owner.getResourceAsStream(resource), resource)) {
            new String(lines.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .forEach(line -> add(line, replacements));
        } catch (IOException e) {
            throw new UncheckedIOException(resource + " cannot be read", e);
        }
        return new SoundPhrases(replacements);
    }

    private static void add(String line, Map<String, String> replacements) {
        String[] phrases = line.split("=");
        String stands = phrases.length == 1 ? NOTHING : SoundKey.of(phrases[0]);
        for (String phrase : phrases) {
            String sound = SoundKey.of(phrase);
            if (!sound.isEmpty()) {
                replacements.put(sound, stands);
            }
        }
    }

    /** The words without, or with another word for, the longest phrase that begins at each of them, however it is spaced. */
    public List<String> in(List<String> words) {
        var left = new ArrayList<String>();
        int i = 0;
        while (i < words.size()) {
            int taken = 0;
            for (int length = Math.min(LONGEST_PHRASE, words.size() - i); length > 0 && taken == 0; length--) {
                Optional<String> stands = of(SoundKey.withoutDoubles(String.join("", words.subList(i, i + length))));
                if (stands.isPresent()) {
                    taken = length;
                    stands.filter(word -> !word.isEmpty()).ifPresent(left::add);
                }
            }
            if (taken == 0) {
                left.add(words.get(i));
            }
            i += Math.max(taken, 1);
        }
        return left;
    }

    private Optional<String> of(String sound) {
        return Optional.ofNullable(replacements.get(sound));
    }
}
