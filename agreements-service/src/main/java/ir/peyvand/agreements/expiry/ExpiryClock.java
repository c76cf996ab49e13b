package ir.peyvand.agreements.expiry;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.logging.Logger;

/** Asks every quarter of an hour what is about to expire; any number of instances may. */
@ApplicationScoped
class ExpiryClock {

    private static final Logger LOG = Logger.getLogger(ExpiryClock.class);

    private final ExpiryService service;

    ExpiryClock(ExpiryService service) {
        this.service = service;
    }

    @Scheduled(every = "15m", delayed = "1m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void tick() {
        int announced = service.remind();
        if (announced > 0) {
            LOG.infof("agreements announced as expiring: %d", announced);
        }
    }
}
