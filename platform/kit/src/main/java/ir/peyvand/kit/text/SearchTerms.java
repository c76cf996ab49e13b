package ir.peyvand.kit.text;

import ir.peyvand.kit.text.PersianTerms.Form;
import ir.peyvand.kit.text.PersianWord.Kind;
import ir.peyvand.kit.text.PersianWord.Part;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The words of records and of queries, in the form in which they meet: folded stems, however the writer spaced them. */
public final class SearchTerms {

    private static final int SHORTEST_SLIP = 4;

    private SearchTerms() {}

    /** Every word, and every two neighbours in one piece, so that «راه آهن» and «راهآهن» meet. */
    public static Set<String> of(Collection<String> texts) {
        var terms = new LinkedHashSet<String>();
        for (String text : texts) {
            PersianTerms.of(text, Form.STEM).forEach(term -> terms.add(term.text()));
            List<String> words = words(text);
            for (int i = 0; i + 1 < words.size(); i++) {
                terms.addAll(PersianStemmer.stems(words.get(i) + words.get(i + 1)));
            }
        }
        return terms;
    }

    /** Word by word what may stand for it: a record has to hold one of each. Small words do not count. */
    public static List<Set<String>> asked(String query) {
        List<String> words = words(query);
        var asked = new ArrayList<Set<String>>();
        for (int i = 0; i < words.size(); i++) {
            var alternatives = new LinkedHashSet<String>(PersianStemmer.stems(words.get(i)));
            if (i > 0) {
                alternatives.addAll(PersianStemmer.stems(words.get(i - 1) + words.get(i)));
            }
            if (i + 1 < words.size()) {
                alternatives.addAll(PersianStemmer.stems(words.get(i) + words.get(i + 1)));
            }
            asked.add(alternatives);
        }
        return asked;
    }

    /** The content of each word in one piece. */
    private static List<String> words(String text) {
        return PersianText.words(text).stream()
                .map(SearchTerms::content)
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private static String content(PersianWord word) {
        return word.core().stream()
                .filter(part -> part.kind() == Kind.CONTENT)
                .map(Part::text)
                .collect(Collectors.joining());
    }

    /** The word, and what is left of it without each of its letters. Very short words and what holds a number have no slips. */
    public static Set<String> shorter(String word) {
        var shorter = new LinkedHashSet<String>();
        shorter.add(word);
        if (word.length() >= SHORTEST_SLIP && word.chars().noneMatch(Character::isDigit)) {
            for (int i = 0; i < word.length(); i++) {
                shorter.add(word.substring(0, i) + word.substring(i + 1));
            }
        }
        return shorter;
    }

    /** Whether one letter more, one less, another one or two changed places make one word of the other. */
    static boolean isASlip(String one, String other) {
        if (Math.abs(one.length() - other.length()) > 1) {
            return false;
        }
        int begin = 0;
        while (begin < Math.min(one.length(), other.length()) && one.charAt(begin) == other.charAt(begin)) {
            begin++;
        }
        String left = one.substring(begin);
        String right = other.substring(begin);
        if (left.length() != right.length()) {
            return left.length() > right.length()
                    ? left.substring(1).equals(right)
                    : right.substring(1).equals(left);
        }
        return left.isEmpty() || left.substring(1).equals(right.substring(1)) || isTurned(left, right);
    }

    /**
     * What may stand for a word that nobody wrote: besides itself, the words that are a slip apart.
     *
     * @param near known words that share with a word what is left when either loses a letter
     */
    public static Set<String> withSlips(Collection<String> alternatives, Function<String, List<String>> near) {
        var meant = new LinkedHashSet<>(alternatives);
        for (String word : alternatives) {
            near.apply(word).stream().filter(known -> isASlip(word, known)).forEach(meant::add);
        }
        return meant;
    }

    private static boolean isTurned(String left, String right) {
        return left.length() >= 2
                && left.charAt(0) == right.charAt(1)
                && left.charAt(1) == right.charAt(0)
                && left.substring(2).equals(right.substring(2));
    }
}
