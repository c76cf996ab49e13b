package ir.peyvand.kit.change;

import io.quarkus.arc.All;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.Startup;
import ir.peyvand.kit.change.ChangeChain.SealedRow;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.random.RandomGenerator;
import org.jboss.logging.Logger;

/**
 * Gives committed change rows their feed number and chained hash, in batches, one sealer at a time over any number of
 * instances (advisory lock), then lets the followers of this instance catch up.
 */
@Startup
@ApplicationScoped
public class ChangeSealer {

    private static final Logger LOG = Logger.getLogger(ChangeSealer.class);

    static final int BATCH = 5000;
    private static final Duration IDLE = Duration.ofMillis(250);
    /** Room between two numbers of one batch, in microseconds, so that gaps tell nothing of hidden rows. */
    private static final int WIDEST_GAP = 1000;

    private final SealingRepository repository;
    private final List<ChangeFollower> followers;
    private final Clock clock;
    private final RandomGenerator random = RandomGenerator.getDefault();

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition woken = lock.newCondition();
    private final Condition passed = lock.newCondition();
    /** Local commits seen, and how many of them the last finished pass had seen when it began. */
    private long committed;

    private long settled;
    private volatile boolean stopping;
    private final Thread thread;

    ChangeSealer(SealingRepository repository, @All List<ChangeFollower> followers, Clock clock) {
        this.repository = repository;
        this.followers = followers;
        this.clock = clock;
        this.thread = Thread.ofPlatform().daemon().name("change-sealer").unstarted(this::run);
    }

    @PostConstruct
    void start() {
        thread.start();
    }

    @PreDestroy
    void stop() throws InterruptedException {
        stopping = true;
        wake();
        thread.join(TimeUnit.SECONDS.toMillis(10));
    }

    /** Says that a transaction with changes has committed here. */
    void wake() {
        lock.lock();
        try {
            committed++;
            woken.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /**
     * Waits until everything that this instance had committed before the call is sealed and taken in by the followers: a
     * reader sees its own writes. Costs nothing when nothing is pending.
     *
     * @return false when that took longer than {@code longest}
     */
    public boolean settle(Duration longest) {
        lock.lock();
        try {
            long target = committed;
            long nanos = longest.toNanos();
            while (settled < target) {
                if (nanos <= 0) {
                    return false;
                }
                nanos = passed.awaitNanos(nanos);
            }
            return true;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        } finally {
            lock.unlock();
        }
    }

    private void run() {
        while (!stopping) {
            long seen = awaitWork();
            try {
                int sealed;
                do {
                    sealed = QuarkusTransaction.requiringNew().call(this::sealBatch);
                } while (sealed == BATCH);
                followers.forEach(ChangeFollower::catchUp);
                finish(seen);
            } catch (RuntimeException failed) {
                if (!stopping) {
                    LOG.error("sealing or following changes failed; it is tried again", failed);
                    pause();
                }
            }
        }
    }

    private long awaitWork() {
        lock.lock();
        try {
            if (settled >= committed) {
                // The return value does not matter: the pass runs when woken and when the time is up alike.
                woken.await(IDLE.toMillis(), TimeUnit.MILLISECONDS);
            }
            return committed;
        } catch (InterruptedException interrupted) {
            stopping = true;
            return committed;
        } finally {
            lock.unlock();
        }
    }

    private void pause() {
        try {
            TimeUnit.SECONDS.sleep(1);
        } catch (InterruptedException interrupted) {
            stopping = true;
        }
    }

    private void finish(long seen) {
        lock.lock();
        try {
            settled = Math.max(settled, seen);
            passed.signalAll();
        } finally {
            lock.unlock();
        }
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
