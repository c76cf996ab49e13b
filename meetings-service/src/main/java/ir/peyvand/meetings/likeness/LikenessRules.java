package ir.peyvand.meetings.likeness;

import ir.peyvand.kit.text.Trigrams;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How alike two axes are, part by part. Every likeness is 0 to 1, and the same whichever is named first. */
final class LikenessRules {

    /** A title that stands whole in the other one is its shorter form, and nearly the same. */
    private static final double SHORTER_FORM = 0.85;

    /** Trigrams below which a title is too short to be told as the shorter form of another. */
    private static final int LEAST_FOR_SHORTER_FORM = 10;

    private static final double ROUNDING = 1000;

    private LikenessRules() {}

    /** The parts that both tell, weighed by {@code rule}. */
    static Likeness likeness(AxisFeatures one, AxisFeatures other, SimilarityRule rule) {
        Map<LikenessPart, Double> told = new EnumMap<>(LikenessPart.class);
        for (LikenessPart part : LikenessPart.values()) {
            of(part, one, other).ifPresent(likeness -> told.put(part, likeness));
        }
        double all = told.keySet().stream().mapToDouble(rule::weight).sum();
        double score = 0;
        List<PartLikeness> parts = new ArrayList<>();
        for (Map.Entry<LikenessPart, Double> part : told.entrySet()) {
            double weight = all == 0 ? 0 : rule.weight(part.getKey()) / all;
            score += weight * part.getValue();
            parts.add(new PartLikeness(part.getKey(), rounded(part.getValue()), rounded(weight)));
        }
        return new Likeness(rounded(score), List.copyOf(parts));
    }

    private static OptionalDouble of(LikenessPart part, AxisFeatures one, AxisFeatures other) {
        return switch (part) {
            case TITLE -> OptionalDouble.of(title(one, other));
            case TEXT -> text(one.key().words(), other.key().words());
            case SUBJECT -> same(one.subject(), other.subject());
            case COUNTRIES -> overlap(one.countries(), other.countries());
            case KIND -> same(one.kind(), other.kind());
            case WORKING_GROUP -> same(one.workingGroup(), other.workingGroup());
        };
    }

    /** With or without the names of provinces, whichever is more alike. */
    private static double title(AxisFeatures one, AxisFeatures other) {
        return Math.max(
                wording(one.titleTrigrams(), other.titleTrigrams()),
                wording(one.themeTrigrams(), other.themeTrigrams()));
    }

    private static double wording(int[] one, int[] other) {
        int shared = Trigrams.shared(one, other);
        int fewer = Math.min(one.length, other.length);
        double alike = Trigrams.dice(one, other);
        return fewer >= LEAST_FOR_SHORTER_FORM ? Math.max(alike, SHORTER_FORM * shared / fewer) : alike;
    }

    private static OptionalDouble text(int[] one, int[] other) {
        return one.length == 0 || other.length == 0
                ? OptionalDouble.empty()
                : OptionalDouble.of(Trigrams.dice(one, other));
    }

    private static OptionalDouble same(@Nullable Object one, @Nullable Object other) {
        return one == null || other == null ? OptionalDouble.empty() : OptionalDouble.of(one.equals(other) ? 1 : 0);
    }

    private static OptionalDouble overlap(Set<String> one, Set<String> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return OptionalDouble.empty();
        }
        var shared = new HashSet<>(one);
        shared.retainAll(other);
        return OptionalDouble.of(2.0 * shared.size() / (one.size() + other.size()));
    }

    private static double rounded(double value) {
        return Math.round(value * ROUNDING) / ROUNDING;
    }
}
