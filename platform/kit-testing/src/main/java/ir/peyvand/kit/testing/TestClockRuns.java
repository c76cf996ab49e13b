package ir.peyvand.kit.testing;

import io.quarkus.arc.Arc;
import io.quarkus.arc.ArcContainer;
import io.quarkus.test.junit.callback.QuarkusTestAfterEachCallback;
import io.quarkus.test.junit.callback.QuarkusTestMethodContext;

/** Lets the clock run again after each test, so that no test inherits another's time. */
public final class TestClockRuns implements QuarkusTestAfterEachCallback {

    @Override
    public void afterEach(QuarkusTestMethodContext context) {
        ArcContainer container = Arc.container();
        if (container != null && container.isRunning()) {
            container.select(TestClock.class).stream().forEach(TestClock::run);
        }
    }
}
