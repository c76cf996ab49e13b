package ir.peyvand.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Rounds of two sides that took turns: the figure is the median of the rounds' ratios. */
final class RatioRounds {

    private final List<Double> ours = new ArrayList<>();
    private final List<Double> others = new ArrayList<>();
    private final List<Double> ratios = new ArrayList<>();

    /** One round, answers per second. */
    void add(double our, double other) {
        ours.add(our);
        others.add(other);
        ratios.add(our / other);
    }

    double ratio() {
        return Median.of(ratios);
    }

    /** The medians of both sides. */
    String detail(String our, String other) {
        return String.format(Locale.ROOT, "%.0f/s %s ÷ %.0f/s %s", Median.of(ours), our, Median.of(others), other);
    }
}
