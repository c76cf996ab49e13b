package ir.peyvand.kit.imports;

import io.agroal.api.AgroalDataSource;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The rows of one staging table, compared in sets in the final transaction of an import. Besides the columns that every
 * staging table has it knows {@code first_row int}: the earlier row of the same file that is the same record.
 */
public final class StagedRows {

    private final AgroalDataSource dataSource;
    private final String table;

    /** @param table the staging table's name, a constant of the code */
    public StagedRows(AgroalDataSource dataSource, String table) {
        this.dataSource = dataSource;
        this.table = table;
    }

    /**
     * Until the end of the transaction: two writers at once would not see each other's rows.
     *
     * @param writers the name of the lock that all writers of these records take, a constant of the code
     */
    public void keepOthersOut(String writers) {
        execute("select pg_advisory_xact_lock(hashtext('" + writers + "'))");
        // the planner knows nothing yet of what was staged a moment ago
        execute("analyze " + table);
    }

    /** An earlier row of the file has the same value in the column: the row is a duplicate of it. */
    public void markRepeated(UUID job, String column) {
        run(job, """
                update %1$s s set outcome = 'duplicate', first_row = again.first_row
                from (select row_number, min(row_number) over (partition by %2$s) as first_row
                      from %1$s where job_id = ? and outcome is null) again
                where s.job_id = ? and s.row_number = again.row_number and again.first_row < again.row_number
                """.formatted(table, column));
    }

    /** Says of repeated rows which record the first of them is, or its row as long as it has no reference. */
    public void nameFirstRows(UUID job) {
        run(job, """
                update %1$s s set duplicate_of = coalesce(f.reference, 'row ' || f.row_number)
                from %1$s f
                where s.job_id = ? and s.first_row is not null and f.job_id = s.job_id and f.row_number = s.first_row
                """.formatted(table));
    }

    /** @param sql in which every parameter is the job */
    public void run(UUID job, String sql) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            int parameters = statement.getParameterMetaData().getParameterCount();
            for (int i = 1; i <= parameters; i++) {
                statement.setObject(i, job);
            }
            statement.executeUpdate();
        } catch (SQLException failed) {
            throw new IllegalStateException("the staged rows could not be compared with the register", failed);
        }
    }

    /** @param parameters in the order of the statement's */
    public void runWith(String sql, @Nullable Object... parameters) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            statement.executeUpdate();
        } catch (SQLException failed) {
            throw new IllegalStateException("the staged rows could not be taken into the register", failed);
        }
    }

    private void execute(String sql) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.execute();
        } catch (SQLException failed) {
            throw new IllegalStateException("the import could not take its turn", failed);
        }
    }

    /**
     * The JSON of one fault, as an expression.
     *
     * @param value an SQL expression for what the cell holds
     */
    public static String fault(String column, String value, String code, String persian, String english) {
        return ("jsonb_build_array(jsonb_build_object('column', '%s', 'value', %s, 'code', '%s', 'detail',"
                        + " jsonb_build_object('fa', '%s', 'en', '%s')))")
                .formatted(column, value, code, persian, english);
    }
}
