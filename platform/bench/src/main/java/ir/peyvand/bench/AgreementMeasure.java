package ir.peyvand.bench;

import ir.peyvand.bench.Figure.Bound;
import ir.peyvand.bench.HttpClients.Request;
import ir.peyvand.bench.HttpConnection.Answer;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import java.util.function.Function;
import org.HdrHistogram.Histogram;

/** The agreements: lists and searches with few and with many, and what else is asked of many. */
final class AgreementMeasure {

    private static final double MOST_GROWTH = 3;
    private static final double SIMILARITY_MILLIS = 50;
    private static final double STATISTICS_MILLIS = 300;
    private static final double MOST_SERVICE = 350;
    private static final int COMPARED = 300;
    private static final double NANOS_PER_MILLI = 1e6;
    private static final int PERCENTILE = 95;
    private static final long LONGEST_NANOS = Duration.ofMinutes(2).toNanos();
    private static final String COLLECTION = "/api/v1/agreements";
    private static final List<String> TABLES =
            List.of("province-province", "province-country", "subjects", "funnel", "jobs", "expiring", "undetermined");

    private final BenchStack stack;
    private final BenchOptions options;
    private final AgreementMaker maker;
    private final Consumer<String> progress;

    AgreementMeasure(BenchStack stack, BenchOptions options, AgreementMaker maker, Consumer<String> progress) {
        this.stack = stack;
        this.options = options;
        this.maker = maker;
        this.progress = progress;
    }

    /** @param list and {@code search}: times of answers in nanoseconds */
    private record Times(Histogram list, Histogram search) {}

    void run(ResultTable table) throws Exception {
        var tables = new AgreementTables(maker);
        stack.fillAgreements(tables, options.fewAgreements());
        Times few = ask(options.fewAgreements());
        stack.fillAgreements(tables, options.agreements());
        try (ResidentMemory service = stack.memory(BenchStack.AGREEMENTS)) {
            Times many = ask(options.agreements());
            table.add(growth("list", few.list(), many.list()));
            table.add(growth("search", few.search(), many.search()));
            table.add(similarity());
            table.add(statistics());
            table.add(new AgreementImportMeasure(stack, options, maker, progress).figure());
            table.add(service.figure("agreements-service, " + options.agreements() + " agreements", MOST_SERVICE));
        }
    }

    private Times ask(int agreements) throws Exception {
        return new Times(
                load(agreements + " agreements, list", this::list),
                load(agreements + " agreements, search", this::search));
    }

    private Histogram load(String what, Function<SplittableRandom, Request> next) throws Exception {
        Load.ClientMaker clients = stack.gateway(BenchStack.COMMITTEE).asking(next);
        Load.run(clients, options.warmUp().dividedBy(2), options.seed());
        Load.Outcome outcome = Load.run(clients, options.round().multipliedBy(options.rounds()), options.seed() + 1000);
        outcome.times().forEach((kind, times) -> progress.accept(what + ", " + kind + ": " + percentiles(times)));
        return outcome.all();
    }

    private Request list(SplittableRandom random) {
        int draw = random.nextInt(100);
        if (draw < 20) {
            return new Request("newest", COLLECTION);
        }
        if (draw < 45) {
            return new Request("province", COLLECTION + "?province=" + maker.anyProvince(random));
        }
        if (draw < 65) {
            return new Request("country", COLLECTION + "?country=" + maker.country(random) + "&sort=-signedOn");
        }
        if (draw < 85) {
            return new Request(
                    "province, subject and status",
                    COLLECTION + "?province=" + maker.anyProvince(random) + "&subjectArea=" + maker.subject(random)
                            + "&status=in-force");
        }
        return new Request("expiring", COLLECTION + "?expiringWithin=90&sort=validUntil");
    }

    private Request search(SplittableRandom random) {
        String word = Samples.encoded(maker.word(random));
        int draw = random.nextInt(100);
        if (draw < 40) {
            return new Request("word", COLLECTION + "?q=" + word);
        }
        if (draw < 70) {
            return new Request("two words", COLLECTION + "?q=" + word + "+" + Samples.encoded(maker.word(random)));
        }
        return new Request("word and province", COLLECTION + "?q=" + word + "&province=" + maker.anyProvince(random));
    }

    private Figure growth(String kind, Histogram few, Histogram many) {
        double before = millis(few, PERCENTILE);
        double after = millis(many, PERCENTILE);
        return new Figure(
                "agreements, %s: p95 at %d ÷ at %d".formatted(kind, options.agreements(), options.fewAgreements()),
                Bound.atMost(MOST_GROWTH, "×"),
                after / before,
                String.format(Locale.ROOT, "%.1f ms ÷ %.1f ms", after, before));
    }

    /** One client at a time: what a person waits for who drafts. */
    private Figure similarity() throws IOException {
        HttpClients clients = stack.gateway(BenchStack.COMMITTEE);
        var times = new Histogram(LONGEST_NANOS, 3);
        try (HttpConnection connection = clients.connect()) {
            for (int i = -COMPARED / 3; i < COMPARED; i++) {
                var random = new SplittableRandom(options.seed() + i);
                long from = System.nanoTime();
                Answer answer = clients.post(connection, COLLECTION + "/similarity", draft(random));
                if (answer.status() != 200) {
                    throw new IOException("Status " + answer.status() + ": " + answer.text());
                }
                if (i >= 0) {
                    times.recordValue(System.nanoTime() - from);
                }
            }
        }
        return new Figure(
                "agreements, similarity among " + options.agreements() + ": median",
                Bound.atMost(SIMILARITY_MILLIS, "ms"),
                millis(times, 50),
                percentiles(times));
    }

    private String draft(SplittableRandom random) {
        MadeAgreement model = maker.make(random.nextInt(options.agreements()));
        return """
                {"title": {"fa": "%s"}, "provinces": ["%s"], "countries": [%s], "subjectAreas": ["%s"],
                 "parties": [{"name": {"fa": "%s"}}, {"name": {"fa": "%s"}}], "signedOn": "%s"}
                """.formatted(
                        random.nextBoolean() ? model.titleFa() : maker.title(random),
                        model.province(),
                        model.country() == null ? "" : "\"" + model.country() + "\"",
                        model.subjects().getFirst(),
                        model.first().name(),
                        model.second().name(),
                        model.signedOn());
    }

    /** The slowest of all tables when each is asked for the first time: nothing of it has been kept anywhere. */
    private Figure statistics() throws IOException {
        HttpClients clients = stack.gateway(BenchStack.COMMITTEE);
        double slowest = 0;
        var all = new StringBuilder();
        for (String of : TABLES) {
            long from = System.nanoTime();
            Answer answer = clients.get(COLLECTION + "/statistics?of=" + of);
            double millis = (System.nanoTime() - from) / NANOS_PER_MILLI;
            if (answer.status() != 200) {
                throw new IOException("Status " + answer.status() + ": " + answer.text());
            }
            slowest = Math.max(slowest, millis);
            all.append(all.isEmpty() ? "" : ", ").append(String.format(Locale.ROOT, "%s %.0f", of, millis));
        }
        return new Figure(
                "agreements, statistics over " + options.agreements() + ": the slowest, cold",
                Bound.atMost(STATISTICS_MILLIS, "ms"),
                slowest,
                all + " ms");
    }

    private static String percentiles(Histogram times) {
        return String.format(
                Locale.ROOT,
                "p50 %.1f, p95 %.1f, p99 %.1f ms of %d",
                millis(times, 50),
                millis(times, PERCENTILE),
                millis(times, 99),
                times.getTotalCount());
    }

    private static double millis(Histogram times, double percentile) {
        return times.getValueAtPercentile(percentile) / NANOS_PER_MILLI;
    }
}
