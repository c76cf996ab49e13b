package ir.peyvand.localstack;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** Gives every app a database and a role of its own, which can enter no other. */
final class Databases {

    private static final int OLDEST = 18;

    private final Server server;
    private final Secrets secrets;

    Databases(Server server, Secrets secrets) {
        this.server = server;
        this.secrets = secrets;
    }

    void prepare(Iterable<String> names) {
        try (Connection connection = server.administer()) {
            mustBeNewEnough(connection);
            for (String name : names) {
                prepare(connection, name);
            }
        } catch (SQLException e) {
            throw new StackFailure(
                    "The databases could not be prepared in PostgreSQL (" + server.description() + "): "
                            + firstLine(String.valueOf(e.getMessage())),
                    e);
        }
    }

    private void mustBeNewEnough(Connection connection) throws SQLException {
        if (connection.getMetaData().getDatabaseMajorVersion() < OLDEST) {
            throw new StackFailure("PostgreSQL (" + server.description() + ") has version "
                    + connection.getMetaData().getDatabaseProductVersion() + "; Peyvand needs " + OLDEST
                    + " or newer.");
        }
    }

    /** Names are ours and secrets are drawn from Base64's letters, so neither can break out of its quotes. */
    private void prepare(Connection connection, String name) throws SQLException {
        boolean there = exists(connection, "select 1 from pg_database where datname = ?", name);
        if (there && !server.ours()) {
            mustOpen(name);
            return;
        }
        try (Statement statement = connection.createStatement()) {
            String verb = exists(connection, "select 1 from pg_roles where rolname = ?", name) ? "alter" : "create";
            statement.execute(verb + " role " + name + " login password '" + secrets.ofDatabase(name) + "'");
            if (!there) {
                // an external server's own administrator need not be a superuser, but must be a member to give away
                statement.execute("grant " + name + " to current_user");
                statement.execute("create database " + name + " owner " + name
                        + " template template0 encoding 'UTF8' locale_provider icu icu_locale 'fa' locale '"
                        + server.systemLocale() + "'");
                statement.execute("revoke all on database " + name + " from public");
            }
        }
    }

    /** A server of somebody else's may hold the databases of another suite, whose password is not ours to change. */
    private void mustOpen(String name) {
        try {
            Server.connect(server.url(name), name, secrets.ofDatabase(name)).close();
        } catch (SQLException e) {
            throw new StackFailure(
                    "PostgreSQL (" + server.description() + ") already holds a database " + name
                            + " that the password kept in this data folder does not open: choose the data folder that"
                            + " it was made with (--data), or remove that database and its role.",
                    e);
        }
    }

    private static boolean exists(Connection connection, String sql, String name) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, name);
            try (ResultSet rows = statement.executeQuery()) {
                return rows.next();
            }
        }
    }

    private static String firstLine(String message) {
        return message.lines().findFirst().orElse("no reason given");
    }
}
