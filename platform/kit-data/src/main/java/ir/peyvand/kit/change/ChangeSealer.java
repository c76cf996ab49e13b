package ir.peyvand.kit.change;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.Startup;
import ir.peyvand.kit.change.ChangeChain.SealedRow;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.random.RandomGenerator;

/**
 * Gives committed change rows their feed number and chained hash, in batches, one sealer at a time over any number of
 * instances (advisory lock), then lets the followers of this instance catch up.
 */
@Startup
@ApplicationScoped
public class ChangeSealer {

    static final int BATCH = 5000;
    /** Room between two numbers of one batch, in microseconds, so that gaps tell nothing of hidden rows. */
    private static final int WIDEST_GAP = 1000;

    private final SealingRepository repository;
    private final ChangeFollowers followers;
    private final Clock clock;
    private final RandomGenerator random = RandomGenerator.getDefault();
    private final ChangeLoop loop = new ChangeLoop("change-sealer", this::sealAll);

    ChangeSealer(SealingRepository repository, ChangeFollowers followers, Clock clock) {
        this.repository = repository;
        this.followers = followers;
        this.clock = clock;
    }

    @PostConstruct
    void start() {
        loop.start();
    }

    /** Before the followers close what they keep. */
    void stop(@Observes @Priority(100) ShutdownEvent stopping) throws InterruptedException {
        loop.stop();
    }

    /** Says that a transaction with changes has committed here. */
    void wake() {
        loop.ask();
    }

    /**
     * Waits until everything that this instance had committed before the call is sealed, and so in the feed. Costs nothing
     * when nothing is pending.
     *
     * @return false when that took longer than {@code longest}
     */
    public boolean settle(Duration longest) {
        return loop.settle(longest);
    }

    private void sealAll() {
        int sealed;
        do {
            sealed = QuarkusTransaction.requiringNew().call(this::sealBatch);
            followers.wake();
        } while (sealed == BATCH);
    }

    private int sealBatch() {
        List<SealedRow> pending = repository.lockPending(BATCH);
        if (pending.isEmpty()) {
            return 0;
        }
        SealingRepository.Tip tip = repository.tip();
        long number = Math.max(tip.number(), ChronoUnit.MICROS.between(Instant.EPOCH, clock.instant()));
        byte[] hash = tip.hash();
        long[] numbers = new long[pending.size()];
        byte[][] hashes = new byte[pending.size()][];
        for (int i = 0; i < numbers.length; i++) {
            number += 1 + random.nextInt(WIDEST_GAP);
            hash = ChangeChain.next(hash, pending.get(i).numbered(number));
            numbers[i] = number;
            hashes[i] = hash;
        }
        repository.seal(pending, numbers, hashes);
        return numbers.length;
    }
}
