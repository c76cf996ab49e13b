package ir.peyvand.kit.change;

import java.time.Duration;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/**
 * How far a background thread is behind what it was asked to take care of. Whoever asks raises a counter; the thread notes
 * the counter when a pass begins and reports it when the pass ends; whoever waits, waits for the counter of its call.
 */
final class Progress {

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition asking = lock.newCondition();
    private final Condition doing = lock.newCondition();
    private long asked;
    private long done;
    /** When the pass at hand began, in System.nanoTime; 0 between passes. */
    private long busySince;

    void ask() {
        lock.lock();
        try {
            asked++;
            asking.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** Returns at once when something was asked since the last finished pass, else when asked or when the time is up. */
    long begin(Duration idle) throws InterruptedException {
        lock.lock();
        try {
            long nanos = idle.toNanos();
            while (done >= asked && nanos > 0) {
                nanos = asking.awaitNanos(nanos);
            }
            busySince = System.nanoTime();
            return asked;
        } finally {
            lock.unlock();
        }
    }

    void finish(long begun) {
        lock.lock();
        try {
            done = Math.max(done, begun);
            busySince = 0;
            doing.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /**
     * @return false when what was asked before the call is not done after {@code longest}; at once when the pass at hand
     *     already takes longer than that, as after a large import, because waiting would help no caller
     */
    boolean await(Duration longest) {
        lock.lock();
        try {
            long target = asked;
            long nanos = longest.toNanos();
            while (done < target) {
                if (nanos <= 0 || (busySince != 0 && System.nanoTime() - busySince > longest.toNanos())) {
                    return false;
                }
                nanos = doing.awaitNanos(nanos);
            }
            return true;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        } finally {
            lock.unlock();
        }
    }
}
