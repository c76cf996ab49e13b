package ir.peyvand.kit.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Takes the inflection off one folded word: plural, possessive, comparative, ezafe and indefinite «ی», and the English
 * plural. Light on purpose: words of the domain that only look inflected («استان», «شوشتر») are protected, and what is
 * written the same way in index and query need not be a dictionary's root.
 */
public final class PersianStemmer {

    /** Longest first: the first that fits is taken off. */
    private static final String[] PLURALS = {
        "هایمان", "هایتان", "هایشان", "هامان", "هاتان", "هاشان", "هایی", "هایم", "هایت", "هایش", "هاست", "های", "ها"
    };

    private static final String[] COMPARATIVES = {"ترین", "تری", "تر"};
    private static final String[] POSSESSIVES = {"مان", "تان", "شان"};
    /** Joined without a half-space only to words in «ه»: «منطقهای», «خانهاش». */
    private static final String[] AFTER_HEH = {"ایم", "اید", "اند", "است", "ای", "ام", "ات", "اش"};

    /** «های» and its kin, which are also «ه» followed by «ای» and its kin. */
    private static final String[] PLURAL_OR_HEH = {"هایی", "هایم", "های"};

    private static final int SHORTEST_PLURAL_STEM = 2;
    private static final int SHORTEST_STEM = 3;
    private static final int MOST_SUFFIXES = 4;

    private static final Set<String> PROTECTED = read("protected-words.txt");

    private PersianStemmer() {}

    /** @param word folded, one part without half-spaces */
    public static String stem(String word) {
        if (word.length() <= SHORTEST_STEM || Character.isDigit(word.charAt(0))) {
            return word;
        }
        if (word.charAt(0) < 0x80) {
            return stemEnglish(word);
        }
        String stem = word;
        for (int i = 0; i < MOST_SUFFIXES; i++) {
            String shorter = PROTECTED.contains(stem) ? stem : withoutLastSuffix(stem);
            if (shorter.length() == stem.length()) {
                return stem;
            }
            stem = shorter;
        }
        return stem;
    }

    /**
     * Every stem that the word may have. «منطقهای» can be read as the plural of «منطق» and as «منطقه‌ای»: only who wrote it
     * knows, so both count.
     */
    public static List<String> stems(String word) {
        String stem = stem(word);
        for (String suffix : PLURAL_OR_HEH) {
            if (endsWith(word, suffix, SHORTEST_STEM)) {
                String root = without(word, suffix);
                return root.endsWith("ه") ? List.of(stem) : List.of(stem, root + "ه");
            }
        }
        return List.of(stem);
    }

    private static String withoutLastSuffix(String word) {
        for (String plural : PLURALS) {
            if (endsWith(word, plural, SHORTEST_PLURAL_STEM)) {
                return without(word, plural);
            }
        }
        for (String comparative : COMPARATIVES) {
            if (endsWith(word, comparative, SHORTEST_STEM)) {
                return without(word, comparative);
            }
        }
        for (String possessive : POSSESSIVES) {
            // «…ستان» makes names of places
            if (endsWith(word, possessive, SHORTEST_STEM) && !word.endsWith("ستان")) {
                return without(word, possessive);
            }
        }
        for (String suffix : AFTER_HEH) {
            if (endsWith(word, suffix, SHORTEST_STEM) && word.charAt(word.length() - suffix.length() - 1) == 'ه') {
                return without(word, suffix);
            }
        }
        return endsWith(word, "ی", SHORTEST_STEM) ? without(word, "ی") : word;
    }

    /** The English plural only: ladies → lady, knives → knive, boxes → boxe, both in index and query. */
    private static String stemEnglish(String word) {
        int length = word.length();
        if (word.endsWith("ies") && length > SHORTEST_STEM + 1) {
            return word.substring(0, length - 3) + "y";
        }
        return word.endsWith("s") && !word.endsWith("ss") && !word.endsWith("us")
                ? word.substring(0, length - 1)
                : word;
    }

    private static boolean endsWith(String word, String suffix, int shortestStem) {
        return word.length() - suffix.length() >= shortestStem && word.endsWith(suffix);
    }

    private static String without(String word, String suffix) {
        return word.substring(0, word.length() - suffix.length());
    }

    private static Set<String> read(String resource) {
        try (InputStream words = Objects.requireNonNull(PersianStemmer.class.getResourceAsStream(resource), resource)) {
            return new String(words.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .map(PersianText::fold)
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(resource + " cannot be read", e);
        }
    }
}
