package ir.peyvand.bench;

import ir.peyvand.bench.Figure.Bound;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Watches how much memory a process holds, as Linux counts it in {@code /proc/<pid>/status}. */
final class ResidentMemory implements AutoCloseable {

    /**
     * Megabytes of 1024 × 1024 bytes.
     *
     * @param all resident, which is what is required
     * @param own of it, what no file backs
     * @param files of it, what files back and the system may take back at any time
     */
    record Size(double all, double own, double files) {}

    private static final int PAUSE_MILLIS = 250;

    private final Path status;
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().factory());
    private final ScheduledFuture<?> watch;
    private volatile Size largest;

    ResidentMemory(long pid) {
        status = Path.of("/proc", Long.toString(pid), "status");
        largest = now();
        watch = clock.scheduleWithFixedDelay(this::look, PAUSE_MILLIS, PAUSE_MILLIS, TimeUnit.MILLISECONDS);
    }

    private void look() {
        Size size = now();
        if (size.all() > largest.all()) {
            largest = size;
        }
    }

    /** The largest since the watch began. */
    Size largest() {
        return largest;
    }

    /** The largest since the watch began, against what is allowed. */
    Figure figure(String app, double mostMegabytes) {
        Size size = largest;
        return new Figure(
                "resident memory: " + app,
                Bound.atMost(mostMegabytes, "MB"),
                size.all(),
                String.format(Locale.ROOT, "%.0f own, %.0f of files", size.own(), size.files()));
    }

    Size now() {
        try (Stream<String> lines = Files.lines(status)) {
            double all = 0;
            double own = 0;
            double files = 0;
            for (String line : lines.filter(l -> l.endsWith(" kB")).toList()) {
                double megabytes = Long.parseLong(line.replaceAll("\\D", "")) / 1024.0;
                switch (line.substring(0, line.indexOf(':'))) {
                    case "VmRSS" -> all = megabytes;
                    case "RssAnon" -> own = megabytes;
                    case "RssFile" -> files = megabytes;
                    default -> {
                        // the file says much more than is asked here
                    }
                }
            }
            return new Size(all, own, files);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        watch.cancel(false);
        clock.shutdownNow();
    }
}
