package ir.peyvand.agreements.outcome;

import ir.peyvand.kit.testing.EmbeddedPostgres;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.flywaydb.core.Flyway;

/** The tables of the service in a database of their own, for tests without the service. */
final class ServiceDatabase {

    private ServiceDatabase() {}

    static Connection migrated() throws SQLException {
        String database = EmbeddedPostgres.emptyDatabase();
        Flyway.configure()
                .dataSource(database, null, null)
                .locations("classpath:db/kit", "classpath:db/migration")
                .outOfOrder(true)
                .load()
                .migrate();
        return DriverManager.getConnection(database);
    }
}
