package ir.peyvand.bench;

import ir.peyvand.bench.Figure.Bound;
import ir.peyvand.bench.HttpClients.Request;
import java.sql.Connection;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import java.util.function.Function;
import org.HdrHistogram.Histogram;

/**
 * The resolutions: lists and searches with few and with many; scores, the check of delegations, the clock of the escalation
 * and the work lists that it fills.
 */
final class MeetingMeasure {

    private static final double MOST_GROWTH = 3;
    private static final double SCORE_SECONDS = 2;
    private static final double CHECK_MILLIS = 5;
    private static final double WORK_LIST_MILLIS = 50;
    private static final double MOST_SERVICE = 350;
    private static final int CHECKED = 500;
    private static final double NANOS_PER_MILLI = 1e6;
    private static final int PERCENTILE = 95;
    private static final long LONGEST_NANOS = Duration.ofMinutes(2).toNanos();
    private static final String RESOLUTIONS = "/api/v1/resolutions";
    private static final String MEETINGS = "/api/v1/meetings";

    private final BenchStack stack;
    private final BenchOptions options;
    private final MeetingMaker maker;
    private final Consumer<String> progress;

    MeetingMeasure(BenchStack stack, BenchOptions options, MeetingMaker maker, Consumer<String> progress) {
        this.stack = stack;
        this.options = options;
        this.maker = maker;
        this.progress = progress;
    }

    /** @param list and {@code search}: times of answers in nanoseconds */
    private record Times(Histogram list, Histogram search) {}

    void run(ResultTable table) throws Exception {
        var tables = new MeetingTables(maker);
        // the service's own clock waits until it is measured
        try (Connection turn = stack.database(BenchStack.MEETINGS)) {
            EscalationRun clock = new EscalationRun(stack, turn, progress);
            clock.hold();
            stack.fillMeetings(tables, options.fewResolutions(), options.delegations());
            Times few = ask(options.fewResolutions());
            stack.fillMeetings(tables, options.resolutions(), options.delegations());
            try (ResidentMemory service = stack.memory(BenchStack.MEETINGS)) {
                Times many = ask(options.resolutions());
                table.add(growth("list", few.list(), many.list()));
                table.add(growth("search", few.search(), many.search()));
                table.add(score());
                table.add(check());
                table.add(clock.figure(options.resolutions()));
                table.add(workLists());
                table.add(service.figure("meetings-service, " + options.resolutions() + " resolutions", MOST_SERVICE));
            }
        }
    }

    private Times ask(int resolutions) throws Exception {
        return new Times(
                load(resolutions + " resolutions, list", BenchStack.COMMITTEE, this::list),
                load(resolutions + " resolutions, search", BenchStack.COMMITTEE, this::search));
    }

    private Histogram load(String what, String client, Function<SplittableRandom, Request> next) throws Exception {
        Load.ClientMaker clients = stack.gateway(client).asking(next);
        Load.run(clients, options.warmUp().dividedBy(2), options.seed());
        Load.Outcome outcome = Load.run(clients, options.round().multipliedBy(options.rounds()), options.seed() + 1000);
        outcome.times().forEach((kind, times) -> progress.accept(what + ", " + kind + ": " + percentiles(times)));
        return outcome.all();
    }

    private Request list(SplittableRandom random) {
        int draw = random.nextInt(100);
        if (draw < 20) {
            return new Request("newest", RESOLUTIONS);
        }
        if (draw < 40) {
            return new Request("province", RESOLUTIONS + "?province=" + maker.anyProvince(random));
        }
        if (draw < 60) {
            return new Request(
                    "province and status",
                    RESOLUTIONS + "?province=" + maker.anyProvince(random) + "&status=adopted&sort=due");
        }
        if (draw < 75) {
            return new Request("overdue", RESOLUTIONS + "?overdue=true&sort=due");
        }
        return draw < 85
                ? new Request("meetings, newest", MEETINGS)
                : new Request("meetings, province", MEETINGS + "?province=" + maker.anyProvince(random));
    }

    private Request search(SplittableRandom random) {
        String word = Samples.encoded(maker.word(random));
        int draw = random.nextInt(100);
        if (draw < 35) {
            return new Request("word", RESOLUTIONS + "?q=" + word);
        }
        if (draw < 60) {
            return new Request("two words", RESOLUTIONS + "?q=" + word + "+" + Samples.encoded(maker.word(random)));
        }
        if (draw < 80) {
            return new Request(
                    "word and province", RESOLUTIONS + "?q=" + word + "&province=" + maker.anyProvince(random));
        }
        return new Request("meetings, word", MEETINGS + "?q=" + word);
    }

    private Figure growth(String kind, Histogram few, Histogram many) {
        double before = millis(few, PERCENTILE);
        double after = millis(many, PERCENTILE);
        return new Figure(
                "resolutions, %s: p95 at %d ÷ at %d".formatted(kind, options.resolutions(), options.fewResolutions()),
                Bound.atMost(MOST_GROWTH, "×"),
                after / before,
                String.format(Locale.ROOT, "%.1f ms ÷ %.1f ms", after, before));
    }

    /** The first time that anybody asks: nothing of it has been kept anywhere. */
    private Figure score() throws Exception {
        long from = System.nanoTime();
        stack.gateway(BenchStack.COMMITTEE).read("/api/v1/council-scores");
        double first = (System.nanoTime() - from) / 1e9;
        from = System.nanoTime();
        stack.gateway(BenchStack.COMMITTEE).read("/api/v1/council-scores");
        double second = (System.nanoTime() - from) / 1e9;
        return new Figure(
                "score of 31 provinces over " + options.resolutions() + " resolutions, cold",
                Bound.atMost(SCORE_SECONDS, "s"),
                first,
                String.format(Locale.ROOT, "then %.2f s", second));
    }

    /** One client at a time: what a signature waits for. */
    private Figure check() throws Exception {
        var times = new Histogram(LONGEST_NANOS, 3);
        try (Load.Client client =
                stack.gateway(BenchStack.COMMITTEE).asking(this::checked).open()) {
            for (int i = -CHECKED; i < CHECKED; i++) {
                long from = System.nanoTime();
                client.ask(new SplittableRandom(options.seed() + i));
                if (i >= 0) {
                    times.recordValue(System.nanoTime() - from);
                }
            }
        }
        return new Figure(
                "check of an act among " + options.delegations() + " delegations: median",
                Bound.atMost(CHECK_MILLIS, "ms"),
                millis(times, 50),
                percentiles(times));
    }

    private Request checked(SplittableRandom random) {
        List<String> countries = List.of("TR", "AZ", "IQ", "AM");
        return new Request(
                "check",
                "/api/v1/delegations/check?province=" + maker.anyProvince(random) + "&country="
                        + countries.get(random.nextInt(countries.size())) + "&amount="
                        + (1_000_000L + random.nextInt(1_000_000_000)) + "&on="
                        + LocalDate.now(ZoneOffset.UTC).minusDays(random.nextInt(100)));
    }

    /** Of a province's secretariat, and of the committee, to which every long ladder comes; the slower of the two. */
    private Figure workLists() throws Exception {
        Histogram province = load("work list of a secretariat", BenchStack.SECRETARIAT, MeetingMeasure::work);
        Histogram committee = load("work list of the committee", BenchStack.COMMITTEE, MeetingMeasure::work);
        return new Figure(
                "work list beside " + options.resolutions() + " resolutions: p95",
                Bound.atMost(WORK_LIST_MILLIS, "ms"),
                Math.max(millis(province, PERCENTILE), millis(committee, PERCENTILE)),
                String.format(
                        Locale.ROOT,
                        "secretariat %.1f ms, committee %.1f ms",
                        millis(province, PERCENTILE),
                        millis(committee, PERCENTILE)));
    }

    private static Request work(SplittableRandom random) {
        int draw = random.nextInt(100);
        if (draw < 60) {
            return new Request("mine", "/api/v1/work-items?mine=true");
        }
        return draw < 80
                ? new Request("overdue", "/api/v1/work-items?mine=true&state=overdue")
                : new Request("escalations", "/api/v1/work-items?mine=true&kind=escalation");
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
