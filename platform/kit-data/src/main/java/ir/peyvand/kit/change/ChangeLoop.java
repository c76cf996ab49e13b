package ir.peyvand.kit.change;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/** One background thread that does its work whenever asked, and four times a second in any case. */
final class ChangeLoop {

    private static final Logger LOG = Logger.getLogger(ChangeLoop.class);
    private static final Duration IDLE = Duration.ofMillis(250);

    private final Progress progress = new Progress();
    private final Runnable work;
    private final Thread thread;
    private volatile boolean stopping;

    ChangeLoop(String name, Runnable work) {
        this.work = work;
        this.thread = Thread.ofPlatform().daemon().name(name).unstarted(this::run);
    }

    void start() {
        thread.start();
    }

    /** Lets the pass at hand end; waits ten seconds for it at most. */
    void stop() throws InterruptedException {
        stopping = true;
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
                TimeUnit.SECONDS.sleep(1);
            }
            return false;
        }
    }
}
