package ir.peyvand.kit.secret;

import io.agroal.api.AgroalDataSource;
import ir.peyvand.kit.page.Cursors;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/** Random keys made once by whichever instance starts first, and kept in the service's own database. */
@ApplicationScoped
public class ServiceSecrets {

    private static final int BYTES = 32;

    private final AgroalDataSource dataSource;

    ServiceSecrets(AgroalDataSource dataSource) {
        this.dataSource = dataSource;
    }

    @Produces
    @Singleton
    Cursors cursors() {
        return new Cursors(named("cursor"));
    }

    /** The 32 bytes kept under this name; made when there are none. */
    public byte[] named(String name) {
        byte[] fresh = new byte[BYTES];
        new SecureRandom().nextBytes(fresh);
        try (Connection connection = dataSource.getConnection()) {
            try (PreparedStatement insert = connection.prepareStatement(
                    "insert into service_secret (name, value) values (?, ?) on conflict do nothing")) {
                insert.setString(1, name);
                insert.setBytes(2, fresh);
                insert.executeUpdate();
            }
            try (PreparedStatement select =
                    connection.prepareStatement("select value from service_secret where name = ?")) {
                select.setString(1, name);
                try (ResultSet row = select.executeQuery()) {
                    row.next();
                    return row.getBytes(1);
                }
            }
        } catch (SQLException failed) {
            throw new IllegalStateException("the service's secret could not be read", failed);
        }
    }
}
