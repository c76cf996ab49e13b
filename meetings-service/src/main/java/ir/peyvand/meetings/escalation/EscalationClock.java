package ir.peyvand.meetings.escalation;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.jboss.logging.Logger;

/** Runs every quarter of an hour; any number of instances may. */
@ApplicationScoped
class EscalationClock {

    private static final Logger LOG = Logger.getLogger(EscalationClock.class);

    private final EscalationService service;
    private final Clock clock;

    EscalationClock(EscalationService service, Clock clock) {
        this.service = service;
        this.clock = clock;
    }

    @Scheduled(every = "15m", delayed = "1m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void tick() {
        Climb climb = service.climb(clock.instant());
        if (!climb.isIdle()) {
            LOG.infof(
                    "escalation: %d begun, %d steps taken, %d passed on, %d stopped",
                    climb.begun(), climb.taken(), climb.passedOn(), climb.stopped());
        }
    }
}
