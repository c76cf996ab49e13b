package ir.peyvand.agreements.similarity;

import ir.peyvand.kit.text.Trigrams;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One who agrees.
 *
 * @param survivor the party of the register that it is today; null for one that is only named
 * @param names the trigrams of every name it has, without words for kinds of places
 */
record PartyNames(@Nullable UUID survivor, List<int[]> names) {

    static PartyNames of(@Nullable UUID survivor, Collection<String> names) {
        return new PartyNames(
                survivor,
                new HashSet<>(names)
                        .stream()
                                .map(name ->
                                        Trigrams.of(TitleKey.of(name, List.of()).title()))
                                .toList());
    }

    /** 1 for the same party, else the likeness of the names that are most alike. */
    double likenessTo(PartyNames other) {
        if (survivor != null && survivor.equals(other.survivor)) {
            return 1;
        }
        double most = 0;
        for (int[] own : names) {
            for (int[] theirs : other.names) {
                most = Math.max(most, Trigrams.dice(own, theirs));
            }
        }
        return most;
    }
}
