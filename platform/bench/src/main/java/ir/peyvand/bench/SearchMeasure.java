package ir.peyvand.bench;

import ir.peyvand.bench.Figure.Bound;
import java.time.Duration;
import java.util.EnumMap;
import java.util.function.Consumer;

/** Answers per second through gateway and token ÷ by prepared SQL, question by question, in interleaved rounds. */
final class SearchMeasure {

    private final BenchStack stack;
    private final BenchOptions options;
    private final Samples samples;
    private final Consumer<String> progress;

    SearchMeasure(BenchStack stack, BenchOptions options, Samples samples, Consumer<String> progress) {
        this.stack = stack;
        this.options = options;
        this.samples = samples;
        this.progress = progress;
    }

    void run(ResultTable table) throws Exception {
        Duration share = options.warmUp().dividedBy(ComparedQuestion.values().length);
        for (ComparedQuestion question : ComparedQuestion.values()) {
            suite(question, share, 0);
            sql(question, share.dividedBy(4), 0);
        }
        var rounds = new EnumMap<ComparedQuestion, RatioRounds>(ComparedQuestion.class);
        for (int round = 1; round <= options.rounds(); round++) {
            for (ComparedQuestion question : ComparedQuestion.values()) {
                double suite = suite(question, options.round(), round);
                double sql = sql(question, options.round(), round);
                rounds.computeIfAbsent(question, q -> new RatioRounds()).add(suite, sql);
                progress.accept(String.format(
                        "round %d, %s: %.0f/s ÷ %.0f/s = %.2f", round, question.title(), suite, sql, suite / sql));
            }
        }
        rounds.forEach((question, kept) -> table.add(new Figure(
                "search ÷ SQL: " + question.title(),
                Bound.ratioAtLeast(question.floor()),
                kept.ratio(),
                kept.detail("suite", "SQL"))));
    }

    private double suite(ComparedQuestion question, Duration duration, int round) throws Exception {
        return Load.run(
                        stack.gateway(BenchStack.EMBASSY).asking(random -> question.request(samples, random)),
                        duration,
                        seed(round))
                .perSecond();
    }

    private double sql(ComparedQuestion question, Duration duration, int round) throws Exception {
        return Load.run(
                        new JdbcClients(stack::database).asking(random -> question.sql(samples, random)),
                        duration,
                        seed(round))
                .perSecond();
    }

    /** Both sides of a round draw the same questions. */
    private long seed(int round) {
        return options.seed() + 1000L * round;
    }
}
