package ir.peyvand.kit.imports;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.agroal.api.AgroalDataSource;
import ir.peyvand.kit.imports.RowReading.Refused;
import ir.peyvand.kit.imports.RowReading.Staged;
import ir.peyvand.kit.imports.RowReading.Verdict;
import ir.peyvand.kit.json.PlainJson;
import ir.peyvand.kit.table.CellFault;
import ir.peyvand.kit.table.TableReader;
import ir.peyvand.kit.table.TableRow;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The first half of a job: reads the file batch by batch, stages what is valid and reports what is not. */
final class ImportRun {

    /**
     * @param rows under the header
     * @param rejected of them, without looking at the register
     */
    record Staging(int rows, int rejected) {}

    /** The instance is going down; the job is to be given back. */
    static final class Stopped extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    private final ImportJob job;
    private final Importer importer;
    private final ImportLease lease;
    private final ObjectMapper json;
    private final CopyRows staged;
    private final CopyRows refused;
    private int processed;
    private int rejected;

    ImportRun(ImportJob job, Importer importer, ImportLease lease, ObjectMapper json) {
        this.job = job;
        this.importer = importer;
        this.lease = lease;
        this.json = json;
        this.staged = new CopyRows(
                importer.stagingTable(),
                Stream.concat(Stream.of("job_id", "row_number"), importer.stagingColumns().stream())
                        .toList());
        this.refused = new CopyRows("import_row", List.of("job_id", "row_number", "outcome", "reference", "errors"));
    }

    Staging stage(AgroalDataSource dataSource, TableReader reader, int batch, BooleanSupplier stopping)
            throws SQLException, IOException {
        RowReading reading = importer.begin(job);
        Optional<TableRow> row = reader.next();
        while (row.isPresent()) {
            while (row.isPresent() && staged.rows() + refused.rows() < batch) {
                judge(reading, row.get());
                row = reader.next();
            }
            if (stopping.getAsBoolean()) {
                throw new Stopped();
            }
            send(dataSource, (int) Math.min(reader.expectedRows(), Integer.MAX_VALUE));
        }
        return new Staging(processed, rejected);
    }

    private void judge(RowReading reading, TableRow row) {
        processed++;
        Verdict verdict = row.isSound() ? reading.read(row) : new Refused(null, row.faults());
        switch (verdict) {
            case Staged(List<@Nullable Object> cells) -> {
                var all = new ArrayList<@Nullable Object>(cells.size() + 2);
                all.add(job.id());
                all.add(row.number());
                all.addAll(cells);
                staged.add(all);
            }
            case Refused(@Nullable String reference, List<CellFault> faults) -> {
                rejected++;
                var all = new ArrayList<@Nullable Object>();
                all.add(job.id());
                all.add(row.number());
                all.add(RowOutcome.REJECTED.code());
                all.add(reference);
                all.add(written(faults));
                refused.add(all);
            }
        }
    }

    private String written(List<CellFault> faults) {
        return PlainJson.text(json, faults);
    }

    private void send(AgroalDataSource dataSource, int expected) throws SQLException {
        try (Connection connection = dataSource.getConnection()) {
            connection.setAutoCommit(false);
            try {
                lease.renew(connection, job, expected, processed, rejected);
                staged.send(connection);
                refused.send(connection);
                connection.commit();
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        }
    }
}
