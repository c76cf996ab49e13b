package ir.peyvand.localstack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Meant to run under {@code LANG=C} too, where a cluster that inherits its locale has no Persian letters. */
class EmbeddedServerTest {

    @TempDir
    private Path temporary;

    @Test
    void persianHasTrigramsAndDataOutliveAStop() throws IOException, SQLException {
        StackFolder folder = prepared();
        Secrets secrets = new Secrets(folder);

        try (EmbeddedServer server = start(folder, secrets)) {
            new Databases(server, secrets).prepare(List.of("peyvand_capacity", "keycloak"));
            assertThat(server.version()).startsWith("18.");
            try (Connection connection = own(server, secrets, "peyvand_capacity");
                    Statement statement = connection.createStatement()) {
                statement.execute("create extension pg_trgm");
                statement.execute("create table kept (title text)");
                statement.execute("insert into kept values ('گردشگری')");
                try (ResultSet rows = statement.executeQuery("select cardinality(show_trgm('گردشگری'))")) {
                    assertThat(rows.next()).isTrue();
                    assertThat(rows.getInt(1)).isGreaterThan(5);
                }
            }
        }
        try (EmbeddedServer server = start(folder, secrets)) {
            new Databases(server, secrets).prepare(List.of("peyvand_capacity", "keycloak"));
            try (Connection connection = own(server, secrets, "peyvand_capacity");
                    Statement statement = connection.createStatement();
                    ResultSet rows = statement.executeQuery("select title from kept")) {
                assertThat(rows.next()).isTrue();
                assertThat(rows.getString(1)).isEqualTo("گردشگری");
            }
        }
        assertThat(EmbeddedServer.postmaster(folder)).isEmpty();
    }

    @Test
    void aRoleEntersNoDatabaseButItsOwnAndNobodyEntersWithoutAPassword() throws IOException, SQLException {
        StackFolder folder = prepared();
        Secrets secrets = new Secrets(folder);

        try (EmbeddedServer server = start(folder, secrets)) {
            new Databases(server, secrets).prepare(List.of("peyvand_capacity", "keycloak"));

            assertThatThrownBy(() -> Server.connect(
                            server.url("keycloak"), "peyvand_capacity", secrets.ofDatabase("peyvand_capacity")))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("permission denied");
            assertThatThrownBy(() -> Server.connect(server.url("postgres"), EmbeddedServer.SUPERUSER, "wrong"))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("password");
        }
    }

    @Test
    void aServerOfSomebodyElseNeedsNoSuperuserAndTheDatabasesOfAnotherSuiteAreLeftAlone()
            throws IOException, SQLException {
        StackFolder folder = prepared();
        Secrets secrets = new Secrets(folder);
        StackFolder elsewhere = new StackFolder(temporary.resolve("elsewhere"));
        elsewhere.prepare();

        try (EmbeddedServer server = start(folder, secrets)) {
            try (Connection connection = server.administer();
                    Statement statement = connection.createStatement()) {
                statement.execute("create role landlord login createrole createdb password 'keys'");
            }
            var external = new Server.External(
                    new StackOptions.ExternalPostgres(server.url("postgres") + "?sslpassword=x", "landlord", "keys"));
            var databases = new Databases(external, secrets);
            databases.prepare(List.of("peyvand_capacity"));
            databases.prepare(List.of("peyvand_capacity"));

            assertThatThrownBy(
                            () -> new Databases(external, new Secrets(elsewhere)).prepare(List.of("peyvand_capacity")))
                    .isInstanceOf(StackFailure.class)
                    .hasMessageContaining("already holds a database peyvand_capacity")
                    .hasMessageNotContaining("password=");
            own(server, secrets, "peyvand_capacity").close();
        }
    }

    @Test
    void aServerThatOutlivedItsSupervisorIsStopped() throws IOException {
        StackFolder folder = prepared();
        try (EmbeddedServer server = start(folder, new Secrets(folder))) {
            ProcessHandle process = server.process();

            assertThat(Leftovers.stop(folder, message -> {})).isEqualTo(1);

            assertThat(process.isAlive()).isFalse();
        }
    }

    private StackFolder prepared() {
        StackFolder folder = new StackFolder(temporary);
        folder.prepare();
        return folder;
    }

    private static Connection own(Server server, Secrets secrets, String database) throws SQLException {
        return Server.connect(server.url(database), database, secrets.ofDatabase(database));
    }

    private static EmbeddedServer start(StackFolder folder, Secrets secrets) throws IOException {
        PostgresBinaries binaries =
                new PostgresBinaries(Path.of("target", "postgres").toAbsolutePath());
        return EmbeddedServer.start(binaries, folder, freePort(), secrets.of("database.superuser"));
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
