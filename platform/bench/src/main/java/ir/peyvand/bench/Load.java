package ir.peyvand.bench;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.HdrHistogram.Histogram;

/** Eight clients that each ask as soon as they were answered, for a given time. */
final class Load {

    static final int CLIENTS = 8;

    private static final long LONGEST_NANOS = TimeUnit.MINUTES.toNanos(2);

    /** One client with its connection. */
    interface Client extends AutoCloseable {
        /** Asks one thing and reads the answer; returns the name of what was asked. */
        String ask(SplittableRandom random) throws Exception;

        @Override
        void close() throws IOException, SQLException;
    }

    /** Opens a client. */
    interface ClientMaker {
        Client open() throws Exception;
    }

    /**
     * What came of it.
     *
     * @param perSecond answers
     * @param times nanoseconds by kind of question
     */
    record Outcome(double perSecond, Map<String, Histogram> times) {

        Histogram all() {
            var all = new Histogram(LONGEST_NANOS, 3);
            times.values().forEach(all::add);
            return all;
        }
    }

    private Load() {}

    /** @param seed of the first client's questions; the next client has the next one */
    static Outcome run(ClientMaker maker, Duration duration, long seed) throws Exception {
        var ready = new CountDownLatch(CLIENTS);
        List<Future<Map<String, Histogram>>> running = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(CLIENTS)) {
            for (int client = 0; client < CLIENTS; client++) {
                var random = new SplittableRandom(seed + client);
                running.add(threads.submit(() -> ask(maker, random, duration, ready)));
            }
            var times = new TreeMap<String, Histogram>();
            for (var one : running) {
                one.get()
                        .forEach((kind, histogram) -> times.computeIfAbsent(kind, k -> new Histogram(LONGEST_NANOS, 3))
                                .add(histogram));
            }
            long answers =
                    times.values().stream().mapToLong(Histogram::getTotalCount).sum();
            return new Outcome(answers / (duration.toNanos() / 1e9), times);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof Exception cause ? cause : e;
        }
    }

    private static Map<String, Histogram> ask(
            ClientMaker maker, SplittableRandom random, Duration duration, CountDownLatch ready) throws Exception {
        var times = new TreeMap<String, Histogram>();
        Client opened;
        try {
            opened = maker.open();
        } finally {
            ready.countDown();
        }
        try (Client client = opened) {
            ready.await();
            long now = System.nanoTime();
            long end = now + duration.toNanos();
            while (now < end) {
                String kind = client.ask(random);
                long answered = System.nanoTime();
                times.computeIfAbsent(kind, k -> new Histogram(LONGEST_NANOS, 3))
                        .recordValue(answered - now);
                now = answered;
            }
        }
        return times;
    }
}
