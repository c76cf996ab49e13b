package ir.peyvand.localstack;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/** One JVM process of the stack with its log file; it can be stopped, killed and started again. */
final class Child {

    static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final int TAIL_BYTES = 8_000;
    private static final int TAIL_LINES = 15;

    private final String name;
    private final List<String> command;
    private final Map<String, String> environment;
    private final StackFolder folder;
    private final PidFile pidFile;
    private final Deaths deaths;
    private @Nullable Process process;
    /** Whose end nobody has asked for; one that is being ended is it no more, however late its end is noticed. */
    private volatile @Nullable Process wanted;

    private boolean retired;

    /** Is told when a child ends that nobody had asked to. */
    interface Deaths {
        void died(Child child, int exitCode);
    }

    Child(String name, List<String> command, Map<String, String> environment, StackFolder folder, Deaths deaths) {
        this.name = name;
        this.command = List.copyOf(command);
        this.environment = Map.copyOf(environment);
        this.folder = folder;
        this.pidFile = new PidFile(folder.running().resolve(name + ".pid"));
        this.deaths = deaths;
    }

    String name() {
        return name;
    }

    Path log() {
        return folder.log(name);
    }

    /** @throws StackFailure when it has been {@link #retire retired} */
    synchronized void start() {
        if (retired) {
            throw Children.stopped();
        }
        if (alive()) {
            return;
        }
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.root().toFile())
                .redirectErrorStream(true)
                .redirectInput(ProcessBuilder.Redirect.from(nothing()))
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log().toFile()));
        // What the person's shell has set for JVMs in general would change heaps and agents of every child.
        builder.environment().keySet().removeAll(List.of("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS", "JAVA_OPTS"));
        builder.environment().putAll(environment);
        try {
            Process started = builder.start();
            process = started;
            wanted = started;
            pidFile.write(started.toHandle());
            started.onExit().thenAccept(ended -> {
                if (ended == wanted) {
                    deaths.died(this, ended.exitValue());
                }
            });
        } catch (IOException e) {
            throw new StackFailure(name + " could not be started: " + e.getMessage(), e);
        }
    }

    boolean alive() {
        Process running = process;
        return running != null && running.isAlive();
    }

    /** Waits for its end no longer than that; answers whether it has ended or was never started. */
    boolean endedWithin(Duration patience) throws InterruptedException {
        Process running = process;
        return running == null || running.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** The process id, while it runs. */
    long pid() {
        Process running = process;
        if (running == null) {
            throw new StackFailure(name + " is not running.");
        }
        return running.pid();
    }

    /** Asks it to stop, and no longer asks after some 20 seconds; answers whether it ended by itself. */
    boolean stop() {
        return stop(PATIENCE);
    }

    /** Stops it for good: a start that is on its way comes too late. */
    synchronized boolean retire(Duration patience) {
        retired = true;
        return stop(patience);
    }

    synchronized boolean stop(Duration patience) {
        wanted = null;
        Process running = process;
        boolean endedByItself = running != null && end(running.toHandle(), patience);
        pidFile.remove();
        return endedByItself;
    }

    /** Ends it as a power failure would. */
    synchronized void kill() {
        wanted = null;
        Process running = process;
        if (running != null) {
            running.destroyForcibly();
            end(running.toHandle(), PATIENCE);
        }
        pidFile.remove();
    }

    /** Asks a process to end, and kills it if it has not done so in time; answers whether that was not needed. */
    static boolean end(ProcessHandle process, Duration patience) {
        process.destroy();
        try {
            process.onExit().get(patience.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException e) {
            process.destroyForcibly();
            process.onExit().join();
            return false;
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
            return false;
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The last lines of its log, or of any other. */
    static String tail(Path log) {
        try (RandomAccessFile file = new RandomAccessFile(log.toFile(), "r")) {
            long from = Math.max(0, file.length() - TAIL_BYTES);
            byte[] bytes = new byte[(int) (file.length() - from)];
            file.seek(from);
            file.readFully(bytes);
            List<String> lines =
                    new String(bytes, StandardCharsets.UTF_8).lines().toList();
            return String.join("\n", lines.subList(Math.max(0, lines.size() - TAIL_LINES), lines.size()));
        } catch (IOException e) {
            return "(its log " + log + " cannot be read: " + e.getMessage() + ")";
        }
    }

    private static java.io.File nothing() {
        return new java.io.File(System.getProperty("os.name").startsWith("Windows") ? "NUL" : "/dev/null");
    }
}
