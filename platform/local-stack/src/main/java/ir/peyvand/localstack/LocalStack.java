package ir.peyvand.localstack;

import java.net.URI;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The running suite: PostgreSQL, Keycloak and every app.
 *
 * <p>{@link #start} returns when all of them answer, or throws a {@link StackFailure} with the reason in a sentence after
 * stopping whatever had started. {@link #close} stops them all and keeps the data. Single children can be ended and
 * started again, for tests of what happens then. Not for use by several threads at once.
 */
public final class LocalStack implements AutoCloseable {

    private final StackOptions options;
    private final StackFolder folder;
    private final Consumer<String> progress;
    private final Secrets secrets;
    private final Demonstration demonstration;
    private final StartCache cache;
    private final Map<String, Child> children = new LinkedHashMap<>();
    private volatile Child.Deaths deaths = (child, code) -> {};
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final StackLock lock;
    private volatile @Nullable Server server;
    private boolean closed;

    LocalStack(StackOptions options, Consumer<String> progress) {
        this.options = options;
        this.folder = new StackFolder(options.data().toAbsolutePath().normalize());
        this.progress = progress;
        folder.prepare();
        this.lock = StackLock.take(folder);
        this.secrets = new Secrets(folder);
        this.demonstration = Demonstration.read(options.project());
        this.cache = options.startCache();
    }

    /** Starts the suite without a word. */
    public static LocalStack start(StackOptions options) {
        return start(options, message -> {});
    }

    /**
     * Starts the suite.
     *
     * @param progress is told in short lines what is going on
     */
    public static LocalStack start(StackOptions options, Consumer<String> progress) {
        LocalStack stack = new LocalStack(options, progress);
        try {
            stack.startAll();
            return stack;
        } catch (RuntimeException e) {
            stack.close();
            throw e;
        }
    }

    void startAll() {
        Apps apps = new Apps(options, folder, secrets, cache);
        apps.mustBeBuilt();
        Leftovers.stop(folder, progress);
        namesOfPorts().forEach(name -> Ports.mustBeFree(name, options.port(name)));
        RunningStack.write(folder, options);
        Stream.concat(Suite.APPS.stream().map(App::name), Stream.of(Suite.KEYCLOAK, Suite.POSTGRES))
                .forEach(folder::turnLogs);

        // Keycloak takes the longest, so nothing waits for it but the end.
        CompletableFuture<KeycloakHome> home = CompletableFuture.supplyAsync(this::prepareKeycloak, threads);
        Server database = startServer();
        CompletableFuture<Void> keycloak = home.thenAcceptAsync(prepared -> startKeycloak(prepared, database), threads);
        List<CompletableFuture<Void>> services = Suite.APPS.stream()
                .map(app -> register(apps.child(app, database, this::died)))
                .map(child -> CompletableFuture.runAsync(() -> startAndAwait(child, readyPage(child.name())), threads))
                .toList();
        joinAll(Stream.concat(Stream.of(keycloak), services.stream()).toList());
        keepStartCaches();
    }

    private void keepStartCaches() {
        if (!cache.complete()) {
            progress.accept("Keeping loaded classes, so that the next start is quick (once)");
            List<Child> running = List.copyOf(children.values());
            joinAll(running.stream()
                    .map(child -> CompletableFuture.runAsync(() -> cache.keep(child.name(), child.pid()), threads))
                    .toList());
        }
    }

    private KeycloakHome prepareKeycloak() {
        KeycloakHome home = new KeycloakHome(options.shared().resolve("keycloak"));
        if (options.issuer() == null) {
            home.prepare(KeycloakHome.archive(options.project()), folder.log(Suite.KEYCLOAK), progress);
        }
        return home;
    }

    private Server startServer() {
        StackOptions.ExternalPostgres external = options.postgres();
        Server started = external != null
                ? new Server.External(external)
                : EmbeddedServer.start(
                        new PostgresBinaries(options.shared().resolve("cache/postgres")),
                        folder,
                        options.port(Suite.POSTGRES),
                        secrets.of("database.superuser"));
        server = started;
        new Databases(started, secrets).prepare(databases());
        progress.accept("PostgreSQL: " + started.description());
        return started;
    }

    private void startKeycloak(KeycloakHome home, Server database) {
        URI discovery = URI.create(options.realm() + "/.well-known/openid-configuration");
        if (options.issuer() != null) {
            if (!Readiness.answers(discovery)) {
                throw new StackFailure("The configured Keycloak does not answer at " + discovery + ".");
            }
            progress.accept("Keycloak: the configured one, " + options.realm());
            return;
        }
        folder.writePrivately(
                folder.realm().resolve("peyvand-realm.json"),
                Realm.withDemonstration(options.project(), demonstration, secrets));
        startAndAwait(register(home.child(options, folder, database, secrets, cache, this::died)), discovery);
        progress.accept("Keycloak: our own, port " + options.port(Suite.KEYCLOAK));
    }

    private Child register(Child child) {
        synchronized (children) {
            if (closed) {
                throw new StackFailure("The suite was stopped while it started.");
            }
            children.put(child.name(), child);
        }
        return child;
    }

    private void startAndAwait(Child child, URI page) {
        long from = System.nanoTime();
        child.start();
        Readiness.await(child, page);
        progress.accept(String.format("%s: ready after %.1f s", child.name(), (System.nanoTime() - from) / 1e9));
    }

    private void died(Child child, int exitCode) {
        deaths.died(child, exitCode);
    }

    /** Whom to tell from now on when a child ends that nobody had asked to. */
    void onDeath(Child.Deaths listener) {
        deaths = listener;
    }

    /** Whom to tell when the embedded server ends before it was asked to. */
    void onServerDeath(Runnable listener) {
        if (server instanceof EmbeddedServer embedded) {
            embedded.process().onExit().thenRun(() -> {
                if (!closed()) {
                    listener.run();
                }
            });
        }
    }

    private boolean closed() {
        synchronized (children) {
            return closed;
        }
    }

    /** Where clients call. */
    public URI gateway() {
        return app(Suite.GATEWAY);
    }

    /** Where one app listens; past the gateway, for measures and tests only. */
    public URI app(String name) {
        return URI.create("http://localhost:" + options.port(name));
    }

    /** An app's {@code /q} pages. */
    public URI management(String name) {
        return URI.create("http://localhost:" + options.port(Suite.app(name).management()) + "/q");
    }

    /** The realm that issues the tokens. */
    public URI realm() {
        return options.realm();
    }

    public StackOptions options() {
        return options;
    }

    /** A bearer token of a demonstration client, such as {@code demo-embassy-ankara}; it lives some minutes. */
    public String token(String client) {
        return Tokens.fetch(options.realm(), client, secrets.ofClient(client));
    }

    /** A connection to a service's database as that service, such as {@code capacity-service}. */
    public Connection database(String app) throws SQLException {
        String database = Suite.app(app).database();
        Server running = server;
        if (database == null || running == null) {
            throw new StackFailure(app + " has no database.");
        }
        return Server.connect(running.url(database), database, secrets.ofDatabase(database));
    }

    /** The process id of a child, for measures. */
    public long pid(String name) {
        return child(name).pid();
    }

    /** A child's log file. */
    public Path log(String name) {
        return folder.log(name);
    }

    /** Ends a child as a power failure would; the others go on. */
    public void kill(String name) {
        child(name).kill();
    }

    /** Starts a child that was ended, and returns when it answers. */
    public void start(String name) {
        Child child = child(name);
        startAndAwait(child, readyPage(name));
    }

    public void restartKeycloak() {
        child(Suite.KEYCLOAK).stop();
        start(Suite.KEYCLOAK);
    }

    Demonstration demonstration() {
        return demonstration;
    }

    Secrets secrets() {
        return secrets;
    }

    StackFolder folder() {
        return folder;
    }

    private URI readyPage(String name) {
        return name.equals(Suite.KEYCLOAK)
                ? URI.create(options.realm() + "/.well-known/openid-configuration")
                : URI.create(management(name) + "/health/ready");
    }

    private Child child(String name) {
        synchronized (children) {
            Child child = children.get(name);
            if (child == null) {
                throw new StackFailure("There is no process called " + name + " in this stack.");
            }
            return child;
        }
    }

    private List<String> databases() {
        Stream<String> ofApps = Suite.APPS.stream().map(App::database).flatMap(Stream::ofNullable);
        return (options.issuer() == null ? Stream.concat(ofApps, Stream.of(Suite.KEYCLOAK)) : ofApps).toList();
    }

    private List<String> namesOfPorts() {
        return StackOptions.standardPorts().keySet().stream()
                .filter(name -> options.issuer() == null || !name.startsWith(Suite.KEYCLOAK))
                .filter(name -> options.postgres() == null || !name.equals(Suite.POSTGRES))
                .toList();
    }

    /** Apps first, so that they can finish what they are writing; then what they stand on. */
    @Override
    public void close() {
        onDeath((child, code) -> {});
        List<Child> running;
        synchronized (children) {
            if (closed) {
                return;
            }
            closed = true;
            running = List.copyOf(children.values());
        }
        joinAll(running.stream()
                .map(child -> CompletableFuture.runAsync(child::stop, threads))
                .toList());
        if (server instanceof EmbeddedServer embedded) {
            embedded.close();
        }
        RunningStack.remove(folder);
        lock.close();
    }

    /** Waits for all, or for the first that fails. */
    private static void joinAll(List<CompletableFuture<Void>> all) {
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
