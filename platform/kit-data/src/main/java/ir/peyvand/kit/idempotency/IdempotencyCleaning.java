package ir.peyvand.kit.idempotency;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** Forgets answers after their 24 hours. Any number of instances may do it: deleting twice deletes once. */
@ApplicationScoped
class IdempotencyCleaning {

    private final IdempotencyRepository repository;
    private final Clock clock;

    IdempotencyCleaning(IdempotencyRepository repository, Clock clock) {
        this.repository = repository;
        this.clock = clock;
    }

    @Scheduled(every = "1h", delayed = "5m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @Transactional
    void forgetOldAnswers() {
        repository.forgetBefore(clock.instant().minus(IdempotencyRepository.KEPT));
    }
}
