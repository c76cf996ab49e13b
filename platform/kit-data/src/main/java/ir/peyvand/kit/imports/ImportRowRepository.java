package ir.peyvand.kit.imports;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.agroal.api.AgroalDataSource;
import ir.peyvand.kit.json.PlainJson;
import ir.peyvand.kit.table.CellFault;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What became of the rows of a job, page by page. */
@ApplicationScoped
class ImportRowRepository {

    private static final TypeReference<List<CellFault>> FAULTS = new TypeReference<>() {};

    private final AgroalDataSource dataSource;
    private final ObjectMapper json;

    ImportRowRepository(AgroalDataSource dataSource, ObjectMapper json) {
        this.dataSource = dataSource;
        this.json = json;
    }

    /**
     * In the order of the file; served by the primary key, or by import_row_outcome when accepted rows are not asked for.
     *
     * @param outcomes wanted; none stands for all
     */
    List<ImportRowView> list(UUID job, Collection<RowOutcome> outcomes, int afterRow, int limit) {
        String select = "select row_number, outcome, reference, duplicate_of, errors from import_row"
                + " where job_id = ? and row_number > ?" + (outcomes.isEmpty() ? "" : " and outcome = any (?)")
                + (outcomes.isEmpty() || outcomes.contains(RowOutcome.ACCEPTED) ? "" : " and outcome <> 'accepted'")
                + " order by row_number limit ?";
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(select)) {
            int next = 1;
            statement.setObject(next++, job);
            statement.setInt(next++, afterRow);
            if (!outcomes.isEmpty()) {
                statement.setArray(
                        next++,
                        connection.createArrayOf(
                                "text", outcomes.stream().map(RowOutcome::code).toArray()));
            }
            statement.setInt(next, limit);
            var rows = new ArrayList<ImportRowView>();
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    rows.add(view(row));
                }
            }
            return rows;
        } catch (SQLException failed) {
            throw new IllegalStateException("the rows of an import could not be read", failed);
        }
    }

    private ImportRowView view(ResultSet row) throws SQLException {
        return new ImportRowView(
                row.getInt("row_number"),
                RowOutcome.valueOf(row.getString("outcome").toUpperCase(Locale.ROOT)),
                row.getString("reference"),
                row.getString("duplicate_of"),
                faults(row.getString("errors")));
    }

    private List<CellFault> faults(@Nullable String stored) {
        if (stored == null) {
            return List.of();
        }
        return PlainJson.read(json, stored, FAULTS);
    }
}
