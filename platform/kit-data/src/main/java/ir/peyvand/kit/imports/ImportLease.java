package ir.peyvand.kit.imports;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Which instance runs which job. A run holds a job by a lease it renews, and during the final transaction by the lock on the
 * row itself, which ends with its connection. Every write names the attempt, so that a run that was given up for dead and is
 * not finds nothing to write.
 */
@ApplicationScoped
class ImportLease {

    /** This run has been given up and another has begun, or the job is over. */
    static final class Lost extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Lost(ImportJob job) {
            super("import job " + job.id() + ": attempt " + job.attempt() + " no longer holds it");
        }
    }

    private final AgroalDataSource dataSource;
    private final ImportJobRows rows;
    private final ImportSettings settings;
    private final Clock clock;

    ImportLease(AgroalDataSource dataSource, ImportJobRows rows, ImportSettings settings, Clock clock) {
        this.dataSource = dataSource;
        this.rows = rows;
        this.settings = settings;
        this.clock = clock;
    }

    /** Takes the oldest job that nobody holds; served by import_job_running. */
    Optional<ImportJob> claim() throws SQLException {
        String claim = "update import_job set attempt = attempt + 1, started_at = coalesce(started_at, ?),"
                + " lease_until = clock_timestamp() + ? * interval '1 millisecond',"
                + " total = 0, processed = 0, rejected = 0 where id = (select id from import_job where state = 'running'"
                + " and lease_until < clock_timestamp() order by created_at limit 1 for update skip locked)"
                + " returning " + ImportJobRows.COLUMNS;
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(claim)) {
            statement.setObject(1, clock.instant().atOffset(ZoneOffset.UTC));
            statement.setLong(2, settings.lease().toMillis());
            try (ResultSet row = statement.executeQuery()) {
                return row.next() ? Optional.of(rows.read(row)) : Optional.empty();
            }
        }
    }

    /** In the transaction of a batch: shows the progress and stays alive. */
    void renew(Connection connection, ImportJob job, int total, int processed, int rejected) throws SQLException {
        String renew = """
                update import_job set total = greatest(?, ?), processed = ?, rejected = ?,
                       lease_until = clock_timestamp() + ? * interval '1 millisecond'
                where id = ? and attempt = ? and state = 'running'
                """;
        try (PreparedStatement statement = connection.prepareStatement(renew)) {
            statement.setInt(1, total);
            statement.setInt(2, processed);
            statement.setInt(3, processed);
            statement.setInt(4, rejected);
            statement.setLong(5, settings.lease().toMillis());
            statement.setObject(6, job.id());
            statement.setInt(7, job.attempt());
            requireOne(statement, job);
        }
    }

    /** At the beginning of the final transaction: from here on the row lock holds the job, however long it takes. */
    void lock(Connection connection, ImportJob job) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(
                "select 1 from import_job where id = ? and attempt = ? and state = 'running' for update")) {
            statement.setObject(1, job.id());
            statement.setInt(2, job.attempt());
            try (ResultSet row = statement.executeQuery()) {
                if (!row.next()) {
                    throw new Lost(job);
                }
            }
        }
    }

    /** Ends the job. The upload goes with it. */
    void end(Connection connection, ImportJob job, ImportJob.Counts counts, @Nullable ImportFailure failure)
            throws SQLException {
        String end = """
                update import_job set state = ?, total = ?, processed = ?, accepted = ?, duplicates = ?, rejected = ?,
                       withheld = ?, failure = ?::jsonb, finished_at = ?
                where id = ? and attempt = ? and state = 'running'
                """;
        try (PreparedStatement statement = connection.prepareStatement(end)) {
            statement.setString(1, (failure == null ? ImportState.FINISHED : ImportState.FAILED).code());
            statement.setInt(2, counts.total());
            statement.setInt(3, counts.processed());
            statement.setInt(4, counts.accepted());
            statement.setInt(5, counts.duplicates());
            statement.setInt(6, counts.rejected());
            statement.setInt(7, counts.withheld());
            statement.setString(8, failure == null ? null : rows.write(failure));
            statement.setObject(9, clock.instant().atOffset(ZoneOffset.UTC));
            statement.setObject(10, job.id());
            statement.setInt(11, job.attempt());
            requireOne(statement, job);
        }
        try (PreparedStatement statement = connection.prepareStatement("delete from import_upload where job_id = ?")) {
            statement.setObject(1, job.id());
            statement.executeUpdate();
        }
    }

    /** Lets the next instance begin again at once, or after a while when something failed. */
    void giveBack(ImportJob job, long milliseconds) throws SQLException {
        String giveBack = "update import_job set lease_until = clock_timestamp() + ? * interval '1 millisecond'"
                + " where id = ? and attempt = ? and state = 'running'";
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(giveBack)) {
            statement.setLong(1, milliseconds);
            statement.setObject(2, job.id());
            statement.setInt(3, job.attempt());
            statement.executeUpdate();
        }
    }

    private static void requireOne(PreparedStatement statement, ImportJob job) throws SQLException {
        if (statement.executeUpdate() != 1) {
            throw new Lost(job);
        }
    }
}
