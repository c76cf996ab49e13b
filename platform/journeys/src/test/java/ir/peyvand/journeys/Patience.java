package ir.peyvand.journeys;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/** Waiting for what needs time, and saying what was waited for when it does not come. */
final class Patience {

    /** Short enough for a story, long enough to stay far below a client's limit of requests. */
    private static final Duration PAUSE = Duration.ofMillis(250);

    private Patience() {}

    static void until(Duration longest, String fact, BooleanSupplier holds) {
        long deadline = System.nanoTime() + longest.toNanos();
        while (!holds.getAsBoolean()) {
            if (System.nanoTime() > deadline) {
                throw new AssertionError("It does not come true within " + longest.toSeconds() + " s that " + fact);
            }
            pause(PAUSE);
        }
    }

    static void pause(Duration time) {
        try {
            Thread.sleep(time);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the journey was interrupted", interrupted);
        }
    }
}
