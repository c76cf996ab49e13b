package ir.peyvand.agreements.similarity;

import ir.peyvand.kit.text.Trigrams;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How alike two agreements are, part by part. Every likeness is 0 to 1, and the same whichever is named first. */
final class LikenessRules {

    /** A title that stands whole in the other one is its shorter form, and nearly the same. */
    private static final double SHORTER_FORM = 0.85;

    /** Trigrams below which a title is too short to be told as the shorter form of another. */
    private static final int LEAST_FOR_SHORTER_FORM = 10;

    /** Two agreements that begin further apart have nothing of their period in common: five years. */
    private static final double LONGEST_APART_DAYS = 1826;

    private static final double ROUNDING = 1000;

    private LikenessRules() {}

    /** Whether the score reaches the threshold; most pairs are told by their titles alone. */
    static boolean isAboveThreshold(Features one, Features other, SimilarityRule rule) {
        double weight = rule.weight(LikenessPart.TITLE);
        boolean possible = weight * title(one, other) >= weight + rule.threshold() - 1;
        return possible && likeness(one, other, rule).score() >= rule.threshold();
    }

    /** The parts that both tell, weighed by {@code rule}. */
    static Likeness likeness(Features one, Features other, SimilarityRule rule) {
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

    private static OptionalDouble of(LikenessPart part, Features one, Features other) {
        return switch (part) {
            case TITLE -> OptionalDouble.of(title(one, other));
            case TEXT -> one.sketches().likenessTo(other.sketches());
            case PARTIES -> parties(one.parties(), other.parties());
            case PLACES -> places(one, other);
            case SUBJECTS -> overlap(one.subjects(), other.subjects());
            case PERIOD -> period(one, other);
        };
    }

    /** In the language in which they are most alike, of those that both are written in. */
    static double title(Features one, Features other) {
        double most = 0;
        for (Map.Entry<String, TitleTrigrams> title : one.titles().entrySet()) {
            TitleTrigrams theirs = other.titles().get(title.getKey());
            most = theirs == null ? most : Math.max(most, title(title.getValue(), theirs));
        }
        return most;
    }

    /** With or without the names of who agrees, whichever is more alike. */
    private static double title(TitleTrigrams one, TitleTrigrams other) {
        return Math.max(wording(one.title(), other.title()), wording(one.theme(), other.theme()));
    }

    private static double wording(int[] one, int[] other) {
        int shared = Trigrams.shared(one, other);
        int fewer = Math.min(one.length, other.length);
        double alike = one.length + other.length == 0 ? 0 : 2.0 * shared / (one.length + other.length);
        return fewer >= LEAST_FOR_SHORTER_FORM ? Math.max(alike, SHORTER_FORM * shared / fewer) : alike;
    }

    /** Each with the one on the other side that is most like it; one that is missing there counts as unlike. */
    static OptionalDouble parties(List<PartyNames> one, List<PartyNames> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return OptionalDouble.empty();
        }
        List<PartyNames> more = one.size() >= other.size() ? one : other;
        List<PartyNames> fewer = more == one ? other : one;
        var free = new ArrayList<>(more);
        double sum = 0;
        for (PartyNames party : fewer) {
            PartyNames nearest = free.getFirst();
            for (PartyNames candidate : free) {
                nearest = party.likenessTo(candidate) > party.likenessTo(nearest) ? candidate : nearest;
            }
            sum += party.likenessTo(nearest);
            free.remove(nearest);
        }
        return OptionalDouble.of(sum / more.size());
    }

    private static OptionalDouble places(Features one, Features other) {
        OptionalDouble provinces = overlap(one.provinces(), other.provinces());
        OptionalDouble countries = overlap(one.countries(), other.countries());
        if (provinces.isEmpty() || countries.isEmpty()) {
            return provinces.isEmpty() ? countries : provinces;
        }
        return OptionalDouble.of((provinces.getAsDouble() + countries.getAsDouble()) / 2);
    }

    private static OptionalDouble overlap(Set<String> one, Set<String> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return OptionalDouble.empty();
        }
        var shared = new HashSet<>(one);
        shared.retainAll(other);
        return OptionalDouble.of(2.0 * shared.size() / (one.size() + other.size()));
    }

    private static OptionalDouble period(Features one, Features other) {
        OptionalDouble begin = closeness(one.begins(), other.begins());
        return begin.isPresent() ? begin : closeness(one.ends(), other.ends());
    }

    private static OptionalDouble closeness(@Nullable LocalDate one, @Nullable LocalDate other) {
        if (one == null || other == null) {
            return OptionalDouble.empty();
        }
        double apart = Math.abs(ChronoUnit.DAYS.between(one, other));
        return OptionalDouble.of(Math.max(0, 1 - apart / LONGEST_APART_DAYS));
    }

    private static double rounded(double value) {
        return Math.round(value * ROUNDING) / ROUNDING;
    }
}
