package ir.peyvand.kit.text;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.OptionalDouble;
import java.util.TreeSet;

/**
 * A sample of a text by which its likeness to another one can be told without reading either: the smallest hashes of its
 * runs of three words (A. Broder, On the resemblance and containment of documents, 1997).
 */
public final class TextSketch {

    private static final int RUN = 3;
    private static final int SIZE = 64;
    private static final int SHORTEST = 8;

    private TextSketch() {}

    /** Of Persian texts: in ascending order, at most 64; empty when there is hardly any text. */
    public static int[] of(Collection<String> texts) {
        return of(LocalizedText.PERSIAN, texts);
    }

    /** The same of texts in one language. */
    static int[] of(String language, Collection<String> texts) {
        var hashes = new TreeSet<Integer>();
        for (String text : texts) {
            List<String> words = ComparedWords.of(language, text);
            for (int i = 0; i + RUN <= words.size(); i++) {
                hashes.add(mixed(String.join(" ", words.subList(i, i + RUN)).hashCode()));
            }
        }
        return hashes.size() < SHORTEST
                ? new int[0]
                : hashes.stream().limit(SIZE).mapToInt(Integer::intValue).toArray();
    }

    /** The estimated share of common runs among all runs of both; empty when either text is missing. */
    public static OptionalDouble likeness(int[] one, int[] other) {
        if (one.length == 0 || other.length == 0) {
            return OptionalDouble.empty();
        }
        int[] smallest = java.util.stream.IntStream.concat(Arrays.stream(one), Arrays.stream(other))
                .sorted()
                .distinct()
                .limit(Math.min(one.length, other.length))
                .toArray();
        long shared = Arrays.stream(smallest)
                .filter(hash -> Arrays.binarySearch(one, hash) >= 0 && Arrays.binarySearch(other, hash) >= 0)
                .count();
        return OptionalDouble.of((double) shared / smallest.length);
    }

    /** The last step of MurmurHash3, so that neighbouring hash codes do not stay neighbours. */
    private static int mixed(int hash) {
        int h = hash;
        h ^= h >>> 16;
        h *= 0x85ebca6b;
        h ^= h >>> 13;
        h *= 0xc2b2ae35;
        return h ^ (h >>> 16);
    }
}
