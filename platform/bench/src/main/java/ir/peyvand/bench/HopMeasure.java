package ir.peyvand.bench;

import ir.peyvand.bench.Figure.Bound;
import ir.peyvand.localstack.StackFailure;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.function.Consumer;

/** What the gateway's hop costs: answers per second through it ÷ through nginx, before the same service. */
final class HopMeasure {

    private static final double FLOOR = 0.6;
    private static final List<ComparedQuestion> QUESTIONS = List.of(ComparedQuestion.LIST, ComparedQuestion.RECORD);

    private final BenchStack stack;
    private final BenchOptions options;
    private final Samples samples;
    private final Consumer<String> progress;

    HopMeasure(BenchStack stack, BenchOptions options, Samples samples, Consumer<String> progress) {
        this.stack = stack;
        this.options = options;
        this.samples = samples;
        this.progress = progress;
    }

    /** @throws StackFailure when this machine has none */
    static Path nginx() {
        return Nginx.find()
                .orElseThrow(() -> new StackFailure("The hop is compared with nginx, which this machine does not have:"
                        + " install it, or leave out the measure hop."));
    }

    void run(ResultTable table) throws Exception {
        try (Nginx nginx = Nginx.before(nginx(), stack.servicePort())) {
            HttpClients gateway = stack.gateway(BenchStack.EMBASSY);
            HttpClients bare = stack.onPort(nginx.port(), BenchStack.EMBASSY);
            Duration share = options.warmUp().dividedBy(2L * QUESTIONS.size());
            for (ComparedQuestion question : QUESTIONS) {
                perSecond(gateway, question, share, 0);
                perSecond(bare, question, share, 0);
            }
            var rounds = new EnumMap<ComparedQuestion, RatioRounds>(ComparedQuestion.class);
            for (int round = 1; round <= options.rounds(); round++) {
                for (ComparedQuestion question : QUESTIONS) {
                    double ours = perSecond(gateway, question, options.round(), round);
                    double others = perSecond(bare, question, options.round(), round);
                    rounds.computeIfAbsent(question, q -> new RatioRounds()).add(ours, others);
                    progress.accept(String.format(
                            "round %d, hop, %s: %.0f/s ÷ %.0f/s = %.2f",
                            round, question.title(), ours, others, ours / others));
                }
            }
            rounds.forEach((question, kept) -> table.add(new Figure(
                    "gateway ÷ nginx: " + question.title(),
                    Bound.ratioAtLeast(FLOOR),
                    kept.ratio(),
                    kept.detail("gateway", "nginx"))));
        }
    }

    private double perSecond(HttpClients clients, ComparedQuestion question, Duration duration, int round)
            throws Exception {
        return Load.run(
                        clients.asking(random -> question.request(samples, random)),
                        duration,
                        options.seed() + 1000L * round)
                .perSecond();
    }
}
