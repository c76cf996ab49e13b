package ir.peyvand.kit.text;

import java.util.stream.IntStream;

/** The sets of three neighbouring characters that two sounds have in common, each as one number, ascending. */
public final class Trigrams {

    private static final int LENGTH = 3;
    /** Of three Latin letters no two triples get the same number; of other scripts hardly any do. */
    private static final int BASE = 65_599;

    private Trigrams() {}

    /**
     * Of the sound with one blank before and after it, so that its ends count.
     *
     * @param sound letters and digits
     */
    public static int[] of(String sound) {
        String padded = " " + sound + " ";
        return IntStream.rangeClosed(0, padded.length() - LENGTH)
                .map(at -> (padded.charAt(at) * BASE + padded.charAt(at + 1)) * BASE + padded.charAt(at + 2))
                .sorted()
                .distinct()
                .toArray();
    }

    public static int shared(int[] one, int[] other) {
        int shared = 0;
        int i = 0;
        int j = 0;
        while (i < one.length && j < other.length) {
            if (one[i] == other[j]) {
                shared++;
                i++;
                j++;
            } else if (one[i] < other[j]) {
                i++;
            } else {
                j++;
            }
        }
        return shared;
    }

    /** Twice what they share over what they hold: 1 for equal sets, 0 for sets without a common member. */
    public static double dice(int[] one, int[] other) {
        return one.length == 0 || other.length == 0 ? 0 : 2.0 * shared(one, other) / (one.length + other.length);
    }
}
