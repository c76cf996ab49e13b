package ir.peyvand.meetings.escalation;

import ir.peyvand.meetings.resolution.ResolutionMoved;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;

/** Stops a climb at once when its cause is gone: the resolution is done or given up, or its deadline has been moved. */
@ApplicationScoped
class CauseFollower {

    private final EscalationService service;
    private final Clock clock;

    CauseFollower(EscalationService service, Clock clock) {
        this.service = service;
        this.clock = clock;
    }

    void follow(@Observes ResolutionMoved moved) {
        service.settle(moved.resolution().id(), clock.instant());
    }
}
