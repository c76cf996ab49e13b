package ir.peyvand.agreements.agreement;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What a list is searched for.
 *
 * @param query as it was typed
 * @param words word by word what may stand for it; an agreement has to hold one of each. Empty: nothing holds it
 */
record SearchedText(String query, List<Set<String>> words) {

    /** Whether {@code column}, an array of terms, holds every word; the values are {@code :word0}, {@code :word1} … */
    String heldBy(String column) {
        return words.isEmpty()
                ? "false"
                : IntStream.range(0, words.size())
                        .mapToObj(i -> column + " && cast(:" + parameter(i) + " as text[])")
                        .collect(Collectors.joining(" and "));
    }

    static String parameter(int word) {
        return "word" + word;
    }
}
