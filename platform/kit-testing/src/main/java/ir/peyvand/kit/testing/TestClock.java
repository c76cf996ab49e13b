package ir.peyvand.kit.testing;

import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/**
 * The clock of every application under test: it runs with the machine's until a test stops it. Inject it, {@link #stopAt}
 * an instant, {@link #advance} it; after each test it runs again.
 */
@Alternative
@Priority(1)
@Singleton
public final class TestClock extends Clock {

    private volatile Clock current = Clock.systemUTC();

    public void stopAt(Instant instant) {
        current = Clock.fixed(instant, ZoneOffset.UTC);
    }

    public void stopAt(String instant) {
        stopAt(Instant.parse(instant));
    }

    /** Moves time on, whether the clock runs or stands. */
    public synchronized void advance(Duration by) {
        current = Clock.offset(current, by);
    }

    /** Follows the machine again. */
    public void run() {
        current = Clock.systemUTC();
    }

    @Override
    public Instant instant() {
        return current.instant();
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return current.withZone(zone);
    }
}
