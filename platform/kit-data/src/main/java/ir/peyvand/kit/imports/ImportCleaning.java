package ir.peyvand.kit.imports;

import io.agroal.api.AgroalDataSource;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;

/** Removes old jobs with their reports; any number of instances may do it at once. */
@ApplicationScoped
class ImportCleaning {

    private final AgroalDataSource dataSource;
    private final ImportSettings settings;
    private final Clock clock;

    ImportCleaning(AgroalDataSource dataSource, ImportSettings settings, Clock clock) {
        this.dataSource = dataSource;
        this.settings = settings;
        this.clock = clock;
    }

    @Scheduled(every = "24h", delayed = "10m")
    void removeOldJobs() throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement delete = connection.prepareStatement(
                        "delete from import_job where state <> 'running' and finished_at < ?")) {
            delete.setObject(1, clock.instant().minus(settings.keep()).atOffset(ZoneOffset.UTC));
            delete.executeUpdate();
        }
    }
}
