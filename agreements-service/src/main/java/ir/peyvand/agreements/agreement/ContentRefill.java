package ir.peyvand.agreements.agreement;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;

/**
 * Gives agreements that came into the tables past the service what other features keep of them: a restored database is
 * searched and compared as before. Any number of instances may; one at a time does.
 */
@ApplicationScoped
class ContentRefill {

    private static final Logger LOG = Logger.getLogger(ContentRefill.class);
    private static final int BATCH = 500;
    private static final UUID FIRST = new UUID(0, 0);

    private final Instance<ContentFollower> followers;
    private final AgreementRepository repository;

    ContentRefill(Instance<ContentFollower> followers, AgreementRepository repository) {
        this.followers = followers;
        this.repository = repository;
    }

    @Scheduled(every = "1h", delayed = "10s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void tick() {
        long filled = refill();
        if (filled > 0) {
            LOG.infof("agreements found without their keys or words, which they have now: %d", filled);
        }
    }

    /** @return how many had something missing, each counted once per feature */
    long refill() {
        return followers.stream().mapToLong(this::refill).sum();
    }

    private long refill(ContentFollower follower) {
        long filled = 0;
        UUID after = FIRST;
        while (true) {
            UUID from = after;
            List<UUID> missing = QuarkusTransaction.requiringNew().call(() -> batch(follower, from));
            if (missing.isEmpty()) {
                return filled;
            }
            filled += missing.size();
            after = missing.getLast();
        }
    }

    private List<UUID> batch(ContentFollower follower, UUID after) {
        repository.keepOtherRefillsOut();
        List<UUID> missing = follower.missing(after, BATCH);
        follower.written(missing);
        return missing;
    }
}
