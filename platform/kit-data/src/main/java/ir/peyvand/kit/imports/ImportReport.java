package ir.peyvand.kit.imports;

import ir.peyvand.kit.table.CellFault;
import ir.peyvand.kit.table.TableFormat;
import ir.peyvand.kit.table.TableWriter;
import ir.peyvand.kit.text.LocalizedText;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** The report on every row as a table: one line per fault, one line for a row without any. */
final class ImportReport {

    private static final int PAGE = 2_000;
    private static final List<String> HEADER =
            List.of("row", "outcome", "reference", "duplicate_of", "column", "value", "code", "reason_fa", "reason_en");

    private final ImportRowRepository rows;

    ImportReport(ImportRowRepository rows) {
        this.rows = rows;
    }

    void write(UUID job, Collection<RowOutcome> outcomes, TableFormat format, OutputStream out) throws IOException {
        try (TableWriter table = TableWriter.open(out, format, "گزارش ورود", HEADER)) {
            List<ImportRowView> page = rows.list(job, outcomes, 0, PAGE);
            while (!page.isEmpty()) {
                for (ImportRowView row : page) {
                    write(table, row);
                }
                page = page.size() < PAGE
                        ? List.of()
                        : rows.list(job, outcomes, page.getLast().row(), PAGE);
            }
        }
    }

    private static void write(TableWriter table, ImportRowView row) throws IOException {
        if (row.errors().isEmpty()) {
            table.row(Arrays.asList(
                    row.row(), row.outcome().code(), row.reference(), row.duplicateOf(), null, null, null, null, null));
        }
        for (CellFault fault : row.errors()) {
            table.row(Arrays.asList(
                    row.row(),
                    row.outcome().code(),
                    row.reference(),
                    row.duplicateOf(),
                    fault.column(),
                    fault.value(),
                    fault.code(),
                    fault.detail().in(LocalizedText.PERSIAN).orElse(""),
                    fault.detail().in(LocalizedText.ENGLISH).orElse("")));
        }
    }
}
