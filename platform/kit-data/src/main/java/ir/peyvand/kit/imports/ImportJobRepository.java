package ir.peyvand.kit.imports;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The import_job table as callers ask for it; what a run does with it stands in {@link ImportLease}. */
@ApplicationScoped
class ImportJobRepository {

    private static final String VISIBLE =
            " collection = ? and (? or province = ? or (? is null and province is null and client = ?)) ";

    private final AgroalDataSource dataSource;
    private final ImportJobRows rows;

    ImportJobRepository(AgroalDataSource dataSource, ImportJobRows rows) {
        this.dataSource = dataSource;
        this.rows = rows;
    }

    /** False when the same file of the same owner is being taken in already; served by import_job_same_file. */
    boolean insert(ImportJob job) {
        String insert = """
                insert into import_job (id, collection, format, mode, subject, client, roles, province, sha256, bytes, state,
                                        created_at, destination)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'running', ?, ?)
                on conflict do nothing
                """;
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(insert)) {
            statement.setObject(1, job.id());
            statement.setString(2, job.collection());
            statement.setString(3, job.format().name().toLowerCase(Locale.ROOT));
            statement.setString(4, job.mode().code());
            statement.setString(5, job.by().subject());
            statement.setString(6, job.by().client());
            statement.setArray(7, connection.createArrayOf("text", ImportJobRows.claims(job.by())));
            statement.setString(8, job.by().province().orElse(null));
            statement.setBytes(9, job.sha256());
            statement.setLong(10, job.bytes());
            statement.setObject(11, job.createdAt().atOffset(ZoneOffset.UTC));
            statement.setString(12, job.destination().orElse(null));
            return statement.executeUpdate() == 1;
        } catch (SQLException failed) {
            throw new IllegalStateException("the import job could not be kept", failed);
        }
    }

    /** Until the end of the transaction at hand: instances that would send the same at once take turns. */
    void takeTurns(String client) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement =
                        connection.prepareStatement("select pg_advisory_xact_lock(hashtext('imports of ' || ?))")) {
            statement.setString(1, client);
            statement.execute();
        } catch (SQLException failed) {
            throw new IllegalStateException("the turn could not be taken", failed);
        }
    }

    /** The running job of the same file, if there is one. */
    Optional<ImportJob> findSame(ImportJob job) {
        return first(
                "select " + ImportJobRows.COLUMNS + " from import_job where state = 'running' and collection = ?"
                        + " and sha256 = ? and mode = ? and coalesce(province, client) = ?"
                        + " and coalesce(destination, '') = ?",
                statement -> {
                    statement.setString(1, job.collection());
                    statement.setBytes(2, job.sha256());
                    statement.setString(3, job.mode().code());
                    statement.setString(4, job.by().province().orElse(job.by().client()));
                    statement.setString(5, job.destination().orElse(""));
                });
    }

    Optional<ImportJob> find(String collection, UUID id, ImportScope scope) {
        return first(
                "select " + ImportJobRows.COLUMNS + " from import_job where" + VISIBLE + "and id = ?", statement -> {
                    int next = bind(statement, collection, scope);
                    statement.setObject(next, id);
                });
    }

    /** Newest first; served by import_job_province and import_job_client. */
    List<ImportJob> list(String collection, ImportScope scope, @Nullable UUID before, int limit) {
        String select = "select " + ImportJobRows.COLUMNS + " from import_job where" + VISIBLE
                + "and (?::uuid is null or id < ?) order by id desc limit ?";
        return all(select, statement -> {
            int next = bind(statement, collection, scope);
            statement.setObject(next, before, Types.OTHER);
            statement.setObject(next + 1, before, Types.OTHER);
            statement.setInt(next + 2, limit);
        });
    }

    long count(String collection, ImportScope scope) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement =
                        connection.prepareStatement("select count(*) from import_job where" + VISIBLE)) {
            bind(statement, collection, scope);
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        } catch (SQLException failed) {
            throw new IllegalStateException("the import jobs could not be counted", failed);
        }
    }

    private static int bind(PreparedStatement statement, String collection, ImportScope scope) throws SQLException {
        statement.setString(1, collection);
        statement.setBoolean(2, scope.all());
        statement.setString(3, scope.province());
        statement.setString(4, scope.province());
        statement.setString(5, scope.client());
        return 6;
    }

    private Optional<ImportJob> first(String select, Binding binding) {
        return all(select, binding).stream().findFirst();
    }

    private List<ImportJob> all(String select, Binding binding) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(select)) {
            binding.bind(statement);
            var jobs = new ArrayList<ImportJob>();
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    jobs.add(rows.read(row));
                }
            }
            return jobs;
        } catch (SQLException failed) {
            throw new IllegalStateException("the import jobs could not be read", failed);
        }
    }

    private interface Binding {
        void bind(PreparedStatement statement) throws SQLException;
    }
}
