package ir.peyvand.kit.imports;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import ir.peyvand.kit.change.ChangeLog;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * The second half of a job, in one transaction: duplicates are found, records and their changes inserted, the report
 * completed and the job ended. Until its commit nothing of the file is in the register; after it everything is.
 */
@ApplicationScoped
class ImportSettlement {

    private final AgroalDataSource dataSource;
    private final ImportLease lease;
    private final ImportSettings settings;
    private final ChangeLog changes;

    ImportSettlement(AgroalDataSource dataSource, ImportLease lease, ImportSettings settings, ChangeLog changes) {
        this.dataSource = dataSource;
        this.lease = lease;
        this.settings = settings;
        this.changes = changes;
    }

    void settle(ImportJob job, Importer importer, ImportRun.Staging staging) {
        int seconds = Math.toIntExact(settings.finalTransaction().toSeconds());
        QuarkusTransaction.requiringNew().timeout(seconds).call(() -> {
            try (Connection connection = dataSource.getConnection()) {
                lease.lock(connection, job);
                importer.settle(job);
                finish(connection, job, importer, staging);
            }
            changes.wakeAfterCommit();
            return true;
        });
    }

    /** Removes what an earlier attempt has read. */
    void forget(ImportJob job, Importer importer) throws SQLException {
        try (Connection connection = dataSource.getConnection()) {
            clear(connection, job, importer.stagingTable());
            clear(connection, job, "import_row");
        }
    }

    /** Ends a job of which nothing could be imported. */
    void fail(ImportJob job, ImportFailure failure) throws SQLException {
        try (Connection connection = dataSource.getConnection()) {
            clear(connection, job, "import_row");
            lease.end(connection, job, new ImportJob.Counts(0, 0, 0, 0, 0, 0), failure);
        }
    }

    private void finish(Connection connection, ImportJob job, Importer importer, ImportRun.Staging staging)
            throws SQLException {
        int duplicates = count(connection, job, importer, RowOutcome.DUPLICATE);
        int rejected = staging.rejected() + count(connection, job, importer, RowOutcome.REJECTED);
        int valid = staging.rows() - rejected - duplicates;
        boolean whole = rejected == 0 || job.mode() == ImportMode.ACCEPT_VALID;
        if (whole) {
            importer.insert(job);
        }
        report(connection, job, importer, whole ? RowOutcome.ACCEPTED : RowOutcome.WITHHELD);
        clear(connection, job, importer.stagingTable());
        var counts = new ImportJob.Counts(
                staging.rows(), staging.rows(), whole ? valid : 0, duplicates, rejected, whole ? 0 : valid);
        @Nullable ImportFailure failure = whole ? null : ImportFailure.rowsRejected(rejected);
        lease.end(connection, job, counts, failure);
    }

    private static int count(Connection connection, ImportJob job, Importer importer, RowOutcome outcome)
            throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(
                "select count(*) from " + importer.stagingTable() + " where job_id = ? and outcome = ?")) {
            select.setObject(1, job.id());
            select.setString(2, outcome.code());
            try (ResultSet row = select.executeQuery()) {
                row.next();
                return row.getInt(1);
            }
        }
    }

    private static void report(Connection connection, ImportJob job, Importer importer, RowOutcome undecided)
            throws SQLException {
        String report = "insert into import_row (job_id, row_number, outcome, reference, duplicate_of, errors)"
                + " select job_id, row_number, coalesce(outcome, ?), reference, duplicate_of, errors from "
                + importer.stagingTable() + " where job_id = ? order by row_number";
        try (PreparedStatement insert = connection.prepareStatement(report)) {
            insert.setString(1, undecided.code());
            insert.setObject(2, job.id());
            insert.executeUpdate();
        }
    }

    private static void clear(Connection connection, ImportJob job, String table) throws SQLException {
        try (PreparedStatement delete = connection.prepareStatement("delete from " + table + " where job_id = ?")) {
            delete.setObject(1, job.id());
            delete.executeUpdate();
        }
    }
}
