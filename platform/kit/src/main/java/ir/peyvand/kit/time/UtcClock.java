package ir.peyvand.kit.time;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;

/** The one source of the present moment: everybody takes it as a {@link Clock}, so that tests can stop it. */
@ApplicationScoped
class UtcClock {

    /** A default bean: a test module that produces its own clock replaces it without further ado. */
    @Produces
    @Singleton
    @DefaultBean
    Clock clock() {
        return Clock.systemUTC();
    }
}
