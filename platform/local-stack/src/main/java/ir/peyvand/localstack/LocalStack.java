package ir.peyvand.localstack;

import java.net.URI;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Consumer;
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
    private final StackLock lock;
    private final Secrets secrets;
    private final Children children;
    private final Start start;
    private volatile @Nullable Server server;

    LocalStack(StackOptions options, Consumer<String> progress) {
        this.options = options;
        this.folder = new StackFolder(options.data().toAbsolutePath().normalize());
        StartCache cache = options.startCache();
        this.children = new Children(cache, progress);
        folder.prepare();
        this.lock = StackLock.take(folder);
        this.secrets = new Secrets(folder);
        this.start = new Start(options, folder, secrets, children, cache, progress);
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
        server = start.run();
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

    /** The same, but it ends after so many seconds; for tests. */
    public String briefToken(String client, int seconds) {
        return new BriefTokens(options.realm(), secrets.of("keycloak.demo-admin"))
                .fetch(client, seconds, () -> token(client));
    }

    /** The password of a demonstration person, such as {@code demo-person-governorate}; for logging in as a browser does. */
    public String password(String person) {
        return secrets.ofPerson(person);
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
        return children.get(name).pid();
    }

    /** A child's log file. */
    public Path log(String name) {
        return folder.log(name);
    }

    /** Ends a child as a power failure would; the others go on. */
    public void kill(String name) {
        children.get(name).kill();
    }

    /** Starts a child that was ended, and returns when it answers. */
    public void start(String name) {
        children.start(children.get(name), Start.readyPage(options, name));
    }

    public void restartKeycloak() {
        children.get(Suite.KEYCLOAK).stop();
        start(Suite.KEYCLOAK);
    }

    Secrets secrets() {
        return secrets;
    }

    StackFolder folder() {
        return folder;
    }

    void onDeath(Child.Deaths listener) {
        children.onDeath(listener);
    }

    /** Whom to tell when the embedded server ends before it was asked to. */
    void onServerDeath(Runnable listener) {
        if (server instanceof EmbeddedServer embedded) {
            embedded.process().onExit().thenRun(() -> {
                if (!children.closed()) {
                    listener.run();
                }
            });
        }
    }

    /** Apps first, so that they can finish what they are writing; then what they stand on. */
    @Override
    public void close() {
        if (!children.stop()) {
            return;
        }
        start.stopServer();
        RunningStack.remove(folder);
        lock.close();
    }
}
