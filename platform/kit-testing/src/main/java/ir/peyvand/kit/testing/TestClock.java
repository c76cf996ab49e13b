package ir.peyvand.kit.testing;

import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;

/**
 * The clock of every application under test: it runs with the machine's until a test stops it. Inject it, {@link #stopAt}
 * an instant, {@link #advance} it; after each test it runs again.
 */
@Alternative
@Priority(1)
@Singleton
public final class TestClock extends Clock {

    private final AtomicReference<Clock> current = new AtomicReference<>(Clock.systemUTC());

    public void stopAt(Instant instant) {
        current.set(Clock.fixed(instant, ZoneOffset.UTC));
    }

    public void stopAt(String instant) {
        stopAt(Instant.parse(instant));
    }

    /** Moves time on, whether the clock runs or stands. */
    public void advance(Duration by) {
        current.updateAndGet(clock -> Clock.offset(clock, by));
    }

    /** Follows the machine again. */
    public void run() {
        current.set(Clock.systemUTC());
    }

    @Override
    public Instant instant() {
        return current.get().instant();
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return current.get().withZone(zone);
    }
}
