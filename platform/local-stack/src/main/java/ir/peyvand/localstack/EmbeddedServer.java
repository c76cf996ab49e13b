package ir.peyvand.localstack;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** The PostgreSQL 18 that comes as a Maven artifact: real binaries, data kept between runs, reachable from here only. */
final class EmbeddedServer implements Server, AutoCloseable {

    static final String SUPERUSER = "postgres";

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final EmbeddedPostgres postgres;
    private final StackFolder folder;
    private final int port;
    private final String password;

    private EmbeddedServer(EmbeddedPostgres postgres, StackFolder folder, int port, String password) {
        this.postgres = postgres;
        this.folder = folder;
        this.port = port;
        this.password = password;
    }

    static EmbeddedServer start(PostgresBinaries binaries, StackFolder folder, int port, String password) {
        var log = Redirect.appendTo(folder.log(Suite.POSTGRES).toFile());
        try {
            EmbeddedPostgres postgres = binaries.start(EmbeddedPostgres.builder()
                    .setPort(port)
                    .setDataDirectory(folder.databases())
                    .setCleanDataDirectory(false)
                    .setRegisterShutdownHook(false)
                    .setPGStartupWait(PATIENCE)
                    .setConnectConfig("password", password)
                    // Under LANG=C trigrams of Persian would be empty: the locale is said, never inherited.
                    .setLocaleConfig("locale", localeHere())
                    .setLocaleConfig("locale-provider", "icu")
                    .setLocaleConfig("icu-locale", "fa")
                    // The binaries come tuned for throwaway tests; these data are kept.
                    .setServerConfig("fsync", "on")
                    .setServerConfig("synchronous_commit", "on")
                    .setServerConfig("max_connections", "120")
                    .setServerConfig("shared_buffers", "256MB")
                    .setServerConfig("max_wal_size", "2GB")
                    .setServerConfig("jit", "off")
                    .setServerConfig("unix_socket_directories", "")
                    .setOutputRedirector(log)
                    .setErrorRedirector(log));
            EmbeddedServer server = new EmbeddedServer(postgres, folder, port, password);
            server.askForPasswords();
            return server;
        } catch (IOException | SQLException | IllegalStateException | ExceptionInInitializerError e) {
            throw new StackFailure(
                    "PostgreSQL did not start. Its last lines (" + folder.log(Suite.POSTGRES) + "):\n"
                            + Child.tail(folder.log(Suite.POSTGRES)),
                    e);
        }
    }

    /** A fresh cluster trusts everybody on this machine; from its first start on it asks everybody for a password. */
    private void askForPasswords() throws IOException, SQLException {
        Path rules = folder.databases().resolve("pg_hba.conf");
        if (!Files.readString(rules).contains("trust")) {
            return;
        }
        try (Connection connection = administer();
                Statement statement = connection.createStatement()) {
            statement.execute("alter role " + SUPERUSER + " password '" + password + "'");
            Files.writeString(rules, "host all all 127.0.0.1/32 scram-sha-256\nhost all all ::1/128 scram-sha-256\n");
            statement.execute("select pg_reload_conf()");
        }
    }

    /** macOS has no C.UTF-8; which character is a letter is decided by ICU in any case. */
    private static String localeHere() {
        return System.getProperty("os.name").startsWith("Mac") ? "en_US.UTF-8" : "C.UTF-8";
    }

    @Override
    public String systemLocale() {
        return localeHere();
    }

    @Override
    public String url(String database) {
        return "jdbc:postgresql://localhost:" + port + "/" + database;
    }

    @Override
    public Connection administer() throws SQLException {
        return Server.connect(url(SUPERUSER), SUPERUSER, password);
    }

    @Override
    public String description() {
        return "embedded, port " + port + ", data in " + folder.databases();
    }

    /** The server's own process: {@code pg_ctl}, which started it, has long ended. */
    ProcessHandle process() {
        return postmaster(folder).orElseThrow(() -> new StackFailure("PostgreSQL is not running."));
    }

    @Override
    public void close() {
        try {
            postgres.close();
        } catch (IOException e) {
            throw new StackFailure("PostgreSQL could not be stopped: " + e.getMessage(), e);
        }
        // pg_ctl gives up after five seconds, a checkpoint of much data takes longer
        postmaster(folder).ifPresent(process -> Child.end(process, PATIENCE));
    }

    /** Stops a server that runs on this folder's data, whoever started it. */
    static boolean stopLeftover(StackFolder folder, Consumer<String> progress) {
        Optional<ProcessHandle> postmaster = postmaster(folder);
        postmaster.ifPresent(process -> {
            progress.accept("Stopping " + Suite.POSTGRES + ", left over from a run that was killed");
            // SIGINT is PostgreSQL's fast shutdown; SIGTERM would wait for every client to leave.
            signal("INT", process);
            Child.end(process, PATIENCE);
        });
        return postmaster.isPresent();
    }

    private static void signal(String signal, ProcessHandle process) {
        try {
            new ProcessBuilder("kill", "-" + signal, Long.toString(process.pid()))
                    .redirectErrorStream(true)
                    .redirectOutput(Redirect.DISCARD)
                    .start()
                    .waitFor(5, TimeUnit.SECONDS);
        } catch (IOException e) {
            throw new StackFailure("PostgreSQL could not be told to stop: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    static Optional<ProcessHandle> postmaster(StackFolder folder) {
        Path file = folder.databases().resolve("postmaster.pid");
        try {
            if (!Files.exists(file)) {
                return Optional.empty();
            }
            String pid = Files.readString(file).lines().findFirst().orElse("").strip();
            return pid.matches("\\d{1,18}")
                    ? ProcessHandle.of(Long.parseLong(pid)).filter(EmbeddedServer::isPostgres)
                    : Optional.empty();
        } catch (IOException e) {
            throw new StackFailure("The file " + file + " cannot be read.", e);
        }
    }

    private static boolean isPostgres(ProcessHandle process) {
        return process.info()
                .command()
                .filter(command -> command.contains("postgres"))
                .isPresent();
    }
}
