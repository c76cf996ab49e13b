package ir.peyvand.localstack;

import java.io.PrintStream;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CountDownLatch;

/** Runs the suite until somebody stops it, and brings back a child that dies meanwhile. */
final class Foreground {

    /** A child that dies again this soon would die for ever. */
    private static final Duration STEADY = Duration.ofMinutes(1);

    private final PrintStream screen;
    private final LocalStack stack;
    private final Map<String, Long> restarted = new HashMap<>();

    private Foreground(PrintStream screen, LocalStack stack) {
        this.screen = screen;
        this.stack = stack;
    }

    static int run(CommandLine asked, PrintStream screen) {
        long from = System.nanoTime();
        boolean detached = Boolean.getBoolean(Detached.CHILD);
        LocalStack stack = new LocalStack(asked.options(), screen::println);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            screen.println("Stopping");
            stack.close();
            screen.println("Stopped.");
        }));
        stack.startAll();
        new Foreground(screen, stack).watch();
        String text = Screen.of(stack, (System.nanoTime() - from) / 1e9, detached);
        screen.print(text);
        stack.folder().writePrivately(RunningStack.ready(stack.folder()), text);
        return waitForever();
    }

    private void watch() {
        stack.onDeath(this::died);
        stack.onServerDeath(() -> {
            screen.println("postgres has stopped. Its last lines (" + stack.log(Suite.POSTGRES) + "):\n"
                    + Child.tail(stack.log(Suite.POSTGRES)));
            System.exit(1);
        });
    }

    private void died(Child child, int exitCode) {
        screen.println(child.name() + " has stopped (exit code " + exitCode + "). Its last lines (" + child.log()
                + "):\n" + Child.tail(child.log()));
        long now = System.nanoTime();
        Long last = restarted.put(child.name(), now);
        if (last != null && now - last < STEADY.toNanos()) {
            screen.println(child.name() + " dies again and again, so it stays down; the rest goes on.");
            return;
        }
        screen.println("Starting " + child.name() + " again");
        Thread.ofVirtual().start(() -> {
            try {
                stack.start(child.name());
            } catch (StackFailure failure) {
                screen.println(failure.getMessage());
            }
        });
    }

    private static int waitForever() {
        try {
            new CountDownLatch(1).await();
            return 0;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return 1;
        }
    }
}
