package ir.peyvand.bench;

import ir.peyvand.localstack.StackFailure;
import ir.peyvand.localstack.StackOptions;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/** {@code platform/bench/run}: measures, prints the table, and ends with 1 when something required does not hold. */
public final class Bench {

    private static final double MOST_GATEWAY = 200;
    private static final double MOST_SERVICE = 350;
    private static final int SAMPLED_IDS = 20_000;

    private final BenchOptions options;
    private final Consumer<String> progress;
    private final ResultTable table = new ResultTable();

    private Bench(BenchOptions options, Consumer<String> progress) {
        this.options = options;
        this.progress = progress;
    }

    public static void main(String[] arguments) throws Exception {
        PrintStream screen = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        List<String> words = Arrays.asList(arguments);
        if (words.contains("--help") || words.contains("help")) {
            screen.print(BenchOptions.HELP);
            return;
        }
        try {
            BenchOptions options = BenchOptions.parse(words);
            long from = System.nanoTime();
            Bench bench = new Bench(
                    options,
                    line -> screen.printf(Locale.ROOT, "%6.1f s  %s%n", (System.nanoTime() - from) / 1e9, line));
            boolean holds = bench.run(StackOptions.findProject());
            String markdown = bench.table.markdown();
            screen.print(markdown);
            if (options.out() != null) {
                Files.writeString(options.out(), markdown);
            }
            System.exit(holds ? 0 : 1);
        } catch (IllegalArgumentException | StackFailure e) {
            screen.println(e.getMessage());
            System.exit(2);
        }
    }

    private boolean run(Path project) throws Exception {
        if (options.measures().contains("hop")) {
            // to be missed now, and not after everything else was measured
            HopMeasure.nginx();
        }
        Vocabulary vocabulary = Vocabulary.read(project);
        Instant newest = Instant.now().truncatedTo(ChronoUnit.DAYS);
        CapacityMaker maker = new CapacityMaker(vocabulary, options.seed(), newest);
        AgreementMaker agreements = AgreementMaker.read(project, options.seed(), newest);
        try (BenchStack stack = BenchStack.start(project, options.data(), maker, progress)) {
            Thread hook = new Thread(() -> closeQuietly(stack));
            Runtime.getRuntime().addShutdownHook(hook);
            try (ResidentMemory gateway = stack.memory(BenchStack.GATEWAY)) {
                measure(stack, vocabulary, maker, agreements);
                if (options.measures().contains("meetings")) {
                    new MeetingMeasure(stack, options, MeetingMaker.read(project, options.seed(), newest), progress)
                            .run(table);
                }
                table.add(gateway.figure("gateway", MOST_GATEWAY));
            }
            Runtime.getRuntime().removeShutdownHook(hook);
        }
        return table.holds();
    }

    private void measure(BenchStack stack, Vocabulary vocabulary, CapacityMaker maker, AgreementMaker agreements)
            throws Exception {
        if (options.measures().stream().anyMatch(BenchOptions.ONE_SERVICE::contains)) {
            stack.fill(options.rows());
            try (ResidentMemory service = stack.memory(BenchStack.SERVICE)) {
                Samples samples = Samples.of(vocabulary, stack.publishedIds(SAMPLED_IDS));
                if (options.measures().contains("search")) {
                    stack.fillCompared(options.rows());
                    new SearchMeasure(stack, options, samples, progress).run(table);
                }
                if (options.measures().contains("hop")) {
                    new HopMeasure(stack, options, samples, progress).run(table);
                }
                if (options.measures().contains("import")) {
                    new ImportMeasure(stack, options, maker, progress).run(table);
                }
                table.add(service.figure("capacity-service, " + options.rows() + " records", MOST_SERVICE));
            }
        }
        if (options.measures().contains("mix")) {
            new MixMeasure(stack, options, vocabulary, progress).run(table);
        }
        if (options.measures().contains("agreements")) {
            new AgreementMeasure(stack, options, agreements, progress).run(table);
        }
    }

    /** After Ctrl-C nobody is left to tell. */
    private void closeQuietly(BenchStack stack) {
        try {
            stack.close();
        } catch (Exception e) {
            progress.accept("Not everything could be stopped: " + e.getMessage());
        }
    }
}
