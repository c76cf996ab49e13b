package ir.peyvand.localstack;

import ir.peyvand.localstack.StackOptions.ExternalPostgres;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;

/** A PostgreSQL in which the suite has its databases. */
sealed interface Server permits EmbeddedServer, Server.External {

    /** The JDBC URL of one of its databases. */
    String url(String database);

    /** A connection that may create roles and databases. */
    Connection administer() throws SQLException;

    /** The C library's locale for its databases; collation itself is ICU's. */
    default String systemLocale() {
        return "C.UTF-8";
    }

    /** Whether this data folder is all that the server serves, so that its roles may be changed at will. */
    default boolean ours() {
        return true;
    }

    /** What the log says about which server is used. */
    String description();

    /** The version, as in {@code 18.6}. */
    default String version() throws SQLException {
        try (Connection connection = administer()) {
            return connection.getMetaData().getDatabaseProductVersion();
        }
    }

    /** A PostgreSQL that somebody else runs; it is neither started nor stopped here. */
    record External(ExternalPostgres settings) implements Server {

        @Override
        public String url(String database) {
            String url = settings.url();
            int parameters = url.indexOf('?');
            String tail = parameters < 0 ? "" : url.substring(parameters);
            String address = parameters < 0 ? url : url.substring(0, parameters);
            return address.substring(0, address.lastIndexOf('/') + 1) + database + tail;
        }

        @Override
        public Connection administer() throws SQLException {
            return connect(settings.url(), settings.user(), settings.password());
        }

        @Override
        public boolean ours() {
            return false;
        }

        /** Without the parameters of the URL, which may be secret. */
        @Override
        public String description() {
            return "the configured one, " + settings.url().split("\\?", 2)[0];
        }
    }

    static Connection connect(String url, String user, String password) throws SQLException {
        Properties properties = new Properties();
        properties.setProperty("user", user);
        properties.setProperty("password", password);
        properties.setProperty("connectTimeout", "10");
        return DriverManager.getConnection(url, properties);
    }
}
