package ir.peyvand.localstack;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** The processes of one stack: known by name, started side by side, stopped together. */
final class Children {

    private final Map<String, Child> byName = new LinkedHashMap<>();
    private final List<Process> launched = new ArrayList<>();
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final StartCache cache;
    private final Consumer<String> progress;
    private volatile Child.Deaths deaths = (child, exitCode) -> {};
    private boolean closed;

    Children(StartCache cache, Consumer<String> progress) {
        this.cache = cache;
        this.progress = progress;
    }

    /** From when the stack is being stopped on, no child joins it any more. */
    synchronized Child add(Child child) {
        if (closed) {
            throw stopped();
        }
        byName.put(child.name(), child);
        return child;
    }

    /** Starts a process that ends by itself, such as a build; it is stopped with the others if it has not. */
    synchronized Process launch(ProcessBuilder passing) throws IOException {
        if (closed) {
            throw stopped();
        }
        Process process = passing.start();
        launched.add(process);
        return process;
    }

    static StackFailure stopped() {
        return new StackFailure("The suite was stopped while it started.");
    }

    synchronized Child get(String name) {
        Child child = byName.get(name);
        if (child == null) {
            throw new StackFailure("There is no process called " + name + " in this stack.");
        }
        return child;
    }

    synchronized List<Child> all() {
        return List.copyOf(byName.values());
    }

    synchronized boolean closed() {
        return closed;
    }

    /** Whether this call was the one that closed them. */
    private synchronized boolean close() {
        boolean first = !closed;
        closed = true;
        return first;
    }

    /** Whom to tell from now on when a child ends that nobody had asked to. */
    void onDeath(Child.Deaths listener) {
        deaths = listener;
    }

    void died(Child child, int exitCode) {
        deaths.died(child, exitCode);
    }

    void start(Child child, URI page) {
        long from = System.nanoTime();
        child.start();
        Readiness.await(child, page);
        progress.accept(String.format("%s: ready after %.1f s", child.name(), (System.nanoTime() - from) / 1e9));
    }

    CompletableFuture<Void> aside(Runnable work) {
        return CompletableFuture.runAsync(work, threads);
    }

    /** Threads for what mostly waits. */
    ExecutorService threads() {
        return threads;
    }

    /** Stops them all, once; answers whether there was something to do. */
    boolean stop() {
        onDeath((child, exitCode) -> {});
        if (!close()) {
            return false;
        }
        if (all().stream().anyMatch(child -> cache.records(child.name()))) {
            progress.accept("Keeping loaded classes, so that the next start is quick (once, some ten seconds)");
        }
        join(Stream.concat(
                        all().stream().map(child -> aside(() -> stop(child))),
                        launched().stream().map(process -> aside(() -> Child.end(process.toHandle(), Child.PATIENCE))))
                .toList());
        return true;
    }

    private synchronized List<Process> launched() {
        return launched.stream().filter(Process::isAlive).toList();
    }

    private void stop(Child child) {
        boolean endedByItself = child.retire(cache.records(child.name()) ? StartCache.PATIENCE : Child.PATIENCE);
        if (endedByItself) {
            cache.keep(child.name());
        }
    }

    /** Waits for all, or for the first that fails. */
    static void join(List<CompletableFuture<Void>> all) {
        CompletableFuture<Void> anyFailed = new CompletableFuture<>();
        all.forEach(one -> one.whenComplete((nothing, failure) -> {
            if (failure != null) {
                anyFailed.completeExceptionally(failure);
            }
        }));
        try {
            CompletableFuture.anyOf(anyFailed, CompletableFuture.allOf(all.toArray(CompletableFuture[]::new)))
                    .join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof StackFailure failure
                    ? failure
                    : new StackFailure("The suite could not be started: " + e.getCause(), e);
        }
    }
}
