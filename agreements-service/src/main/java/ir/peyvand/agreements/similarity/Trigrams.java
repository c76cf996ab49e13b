package ir.peyvand.agreements.similarity;

import java.util.HashSet;
import java.util.Set;

/** The sets of three neighbouring characters that two sounds have in common. */
final class Trigrams {

    private static final int LENGTH = 3;

    private Trigrams() {}

    /** Of the sound with one blank before and after it, so that its ends count. */
    static Set<String> of(String sound) {
        var trigrams = new HashSet<String>();
        String padded = " " + sound + " ";
        for (int i = 0; i + LENGTH <= padded.length(); i++) {
            trigrams.add(padded.substring(i, i + LENGTH));
        }
        return trigrams;
    }

    static int shared(Set<String> one, Set<String> other) {
        Set<String> smaller = one.size() <= other.size() ? one : other;
        Set<String> larger = smaller == one ? other : one;
        int shared = 0;
        for (String trigram : smaller) {
            if (larger.contains(trigram)) {
                shared++;
            }
        }
        return shared;
    }

    /** Twice what they share over what they hold: 1 for equal sets, 0 for sets without a common member. */
    static double dice(Set<String> one, Set<String> other) {
        return one.isEmpty() || other.isEmpty() ? 0 : 2.0 * shared(one, other) / (one.size() + other.size());
    }
}
