package ir.peyvand.localstack;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.time.Duration;

/** Waits until a child answers, or says in its own last words why it does not. */
final class Readiness {

    private static final Duration PATIENCE = Duration.ofMinutes(10);
    private static final Duration PAUSE = Duration.ofMillis(100);
    private static final int TIMEOUT_MILLIS = 2_000;

    private Readiness() {}

    static void await(Child child, URI page) {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!answers(page)) {
            if (ended(child)) {
                throw died(child);
            }
            if (System.nanoTime() > deadline) {
                throw new StackFailure(child.name() + " is not ready after " + PATIENCE.toMinutes()
                        + " minutes. Its last lines (" + child.log() + "):\n" + Child.tail(child.log()));
            }
        }
    }

    static StackFailure died(Child child) {
        return new StackFailure(
                child.name() + " has stopped. Its last lines (" + child.log() + "):\n" + Child.tail(child.log()));
    }

    static boolean answers(URI page) {
        try {
            HttpURLConnection connection = (HttpURLConnection) page.toURL().openConnection();
            connection.setConnectTimeout(TIMEOUT_MILLIS);
            connection.setReadTimeout(TIMEOUT_MILLIS);
            try {
                return connection.getResponseCode() == HttpURLConnection.HTTP_OK;
            } finally {
                connection.disconnect();
            }
        } catch (IOException e) {
            // not there yet: that is what is being asked
            return false;
        }
    }

    /** Asks again after a pause, which the child's end cuts short. */
    private static boolean ended(Child child) {
        try {
            return child.endedWithin(PAUSE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StackFailure("The start was interrupted.", e);
        }
    }
}
