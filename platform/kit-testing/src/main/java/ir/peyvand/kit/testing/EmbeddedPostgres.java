package ir.peyvand.kit.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Map;

/**
 * A real PostgreSQL 18 for tests, collated and tokenised for Persian as in production.
 *
 * <p>The server starts once per JVM, in about a second, and stops with it. Every start of the application under test
 * gets an empty database of its own, owned by a role that is no superuser, so that a migration that needs more than a
 * service has in production fails here too.
 */
public final class EmbeddedPostgres implements QuarkusTestResourceLifecycleManager {

    /**
     * Where the running server is known to the whole JVM. A system property and not a static field, because Quarkus loads
     * this class once per application start, each time in a class loader of its own.
     */
    private static final String PORT = "peyvand.test.postgres.port";

    private static final String OWNER = "peyvand_test";

    private static final String PASSWORD = "only-for-tests";

    private String database = "";

    @Override
    public Map<String, String> start() {
        database = "peyvand_test_" + Long.toString(System.nanoTime(), Character.MAX_RADIX);
        inPostgres("create database " + database + " owner " + OWNER);
        return Map.of(
                "quarkus.datasource.db-kind",
                "postgresql",
                "quarkus.datasource.jdbc.url",
                url(database),
                "quarkus.datasource.username",
                OWNER,
                "quarkus.datasource.password",
                PASSWORD);
    }

    @Override
    public void stop() {
        if (!database.isEmpty()) {
            inPostgres("drop database if exists " + database + " with (force)");
            database = "";
        }
    }

    /** Makes an empty database for a test without Quarkus, and answers its JDBC URL with user and password. */
    public static String emptyDatabase() {
        var postgres = new EmbeddedPostgres();
        Map<String, String> configuration = postgres.start();
        return configuration.get("quarkus.datasource.jdbc.url") + "?user=" + OWNER + "&password=" + PASSWORD;
    }

    private static void inPostgres(String sql) {
        try (Connection connection =
                        DriverManager.getConnection(url("postgres") + "?user=postgres&password=" + PASSWORD);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException("The test PostgreSQL refused: " + sql, e);
        }
    }

    private static String url(String database) {
        return "jdbc:postgresql://localhost:" + port() + "/" + database;
    }

    private static int port() {
        synchronized (PORT.intern()) {
            Integer running = Integer.getInteger(PORT);
            if (running != null) {
                return running;
            }
            int started = startServer();
            System.setProperty(PORT, Integer.toString(started));
            inPostgres("create role " + OWNER + " login password '" + PASSWORD + "'");
            return started;
        }
    }

    private static int startServer() {
        try {
            // Under LANG=C the trigrams of Persian text are empty, so the locale is given and never inherited.
            return io.zonky.test.db.postgres.embedded.EmbeddedPostgres.builder()
                    .setLocaleConfig("locale", "C.UTF-8")
                    .setLocaleConfig("encoding", "UTF-8")
                    .setLocaleConfig("locale-provider", "icu")
                    .setLocaleConfig("icu-locale", "fa")
                    // nothing here has to survive a power cut
                    .setServerConfig("fsync", "off")
                    .setServerConfig("synchronous_commit", "off")
                    .setServerConfig("full_page_writes", "off")
                    .setServerConfig("max_connections", "200")
                    .setPGStartupWait(Duration.ofSeconds(60))
                    .start()
                    .getPort();
        } catch (IOException e) {
            throw new UncheckedIOException("PostgreSQL for tests did not start", e);
        }
    }
}
