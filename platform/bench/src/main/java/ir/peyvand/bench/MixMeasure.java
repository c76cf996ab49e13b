package ir.peyvand.bench;

import ir.peyvand.bench.Figure.Bound;
import java.time.Duration;
import java.util.Locale;
import java.util.function.Consumer;
import org.HdrHistogram.Histogram;

/** Times of answers under a mix of questions, with few records and with many, and the memory that the apps hold then. */
final class MixMeasure {

    private static final double SLOWEST_MILLIS = 200;
    private static final double MOST_GROWTH = 3;
    private static final double MOST_SERVICE = 350;
    private static final double NANOS_PER_MILLI = 1e6;

    private final BenchStack stack;
    private final BenchOptions options;
    private final Vocabulary vocabulary;
    private final Consumer<String> progress;

    MixMeasure(BenchStack stack, BenchOptions options, Vocabulary vocabulary, Consumer<String> progress) {
        this.stack = stack;
        this.options = options;
        this.vocabulary = vocabulary;
        this.progress = progress;
    }

    void run(ResultTable table) throws Exception {
        stack.fill(options.small());
        Load.Outcome few = load(options.small());
        stack.fill(options.large());
        Load.Outcome many;
        try (ResidentMemory service = stack.memory(BenchStack.SERVICE)) {
            many = load(options.large());
            table.add(service.figure("capacity-service, " + options.large() + " records", MOST_SERVICE));
        }
        many.times().forEach((kind, times) -> table.add(slowest(kind, times)));
        double fewMillis = millis(few.all(), 95);
        double manyMillis = millis(many.all(), 95);
        table.add(new Figure(
                "mix: p95 at " + options.large() + " ÷ at " + options.small() + " records",
                Bound.atMost(MOST_GROWTH, "×"),
                manyMillis / fewMillis,
                String.format(
                        Locale.ROOT,
                        "%.1f ms at %.0f/s ÷ %.1f ms at %.0f/s",
                        manyMillis,
                        many.perSecond(),
                        fewMillis,
                        few.perSecond())));
    }

    private Load.Outcome load(int rows) throws Exception {
        MixedQuestions questions = MixedQuestions.prepare(stack, vocabulary);
        Load.ClientMaker clients = stack.gateway(BenchStack.EMBASSY).asking(questions::next);
        Load.run(clients, options.warmUp(), options.seed());
        Duration duration = options.round().multipliedBy(options.rounds());
        Load.Outcome outcome = Load.run(clients, duration, options.seed() + 1000);
        outcome.times()
                .forEach((kind, times) -> progress.accept(rows + " records, " + kind + ": " + percentiles(times)));
        return outcome;
    }

    private Figure slowest(String kind, Histogram times) {
        return new Figure(
                "mix at " + options.large() + " records, p99: " + kind,
                Bound.atMost(SLOWEST_MILLIS, "ms"),
                millis(times, 99),
                percentiles(times));
    }

    private static String percentiles(Histogram times) {
        return String.format(
                Locale.ROOT,
                "p50 %.1f, p95 %.1f, p99 %.1f ms of %d",
                millis(times, 50),
                millis(times, 95),
                millis(times, 99),
                times.getTotalCount());
    }

    private static double millis(Histogram times, double percentile) {
        return times.getValueAtPercentile(percentile) / NANOS_PER_MILLI;
    }
}
