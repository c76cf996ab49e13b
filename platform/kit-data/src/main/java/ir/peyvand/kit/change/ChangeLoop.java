package ir.peyvand.kit.change;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/** One background thread that does its work whenever asked, and four times a second in any case. */
final class ChangeLoop {

    private static final Logger LOG = Logger.getLogger(ChangeLoop.class);
    private static final Duration IDLE = Duration.ofMillis(250);
    private static final Duration BETWEEN_ATTEMPTS = Duration.ofSeconds(1);

    private final Progress progress = new Progress();
    private final Runnable work;
    private final Thread thread;
    private final CountDownLatch stopped = new CountDownLatch(1);
    private volatile boolean stopping;

    ChangeLoop(String name, Runnable work) {
        this.work = work;
        this.thread = Thread.ofPlatform().daemon().name(name).unstarted(this::run);
    }

    /** The first pass is owed: whoever waits before it has ended waits for it. */
    void start() {
        progress.ask();
        thread.start();
    }

    /** Lets the pass at hand end; waits ten seconds for it at most. */
    void stop() throws InterruptedException {
        stopping = true;
        stopped.countDown();
        progress.ask();
        thread.join(TimeUnit.SECONDS.toMillis(10));
    }

    void ask() {
        progress.ask();
    }

    boolean settle(Duration longest) {
        return progress.await(longest);
    }

    private void run() {
        try {
            while (!stopping) {
                long begun = progress.begin(IDLE);
                if (!stopping && succeeded()) {
                    progress.finish(begun);
                }
            }
        } catch (InterruptedException interrupted) {
            LOG.debugf("%s was interrupted and ends", thread.getName());
        }
    }

    private boolean succeeded() throws InterruptedException {
        try {
            work.run();
            return true;
        } catch (RuntimeException failed) {
            if (!stopping) {
                LOG.errorf(failed, "%s failed and is tried again", thread.getName());
                awaitNextAttempt();
            }
            return false;
        }
    }

    private void awaitNextAttempt() throws InterruptedException {
        if (stopped.await(BETWEEN_ATTEMPTS.toMillis(), TimeUnit.MILLISECONDS)) {
            LOG.debugf("%s is stopped and does not try again", thread.getName());
        }
    }
}
