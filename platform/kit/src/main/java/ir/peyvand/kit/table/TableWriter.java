package ir.peyvand.kit.table;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes a table row by row, in memory that does not grow with the table. Text is never taken for a formula. Closing
 * finishes the table and leaves the stream open: it belongs to whoever gave it.
 */
public interface TableWriter extends Closeable {

    /**
     * @param cells text as {@link String}, numbers as {@link Number}, anything else by its {@code toString}; null is an
     *     empty cell
     */
    void row(List<? extends @Nullable Object> cells) throws IOException;

    /**
     * @param sheet the name of the sheet, where the format has one
     * @param header the first row
     */
    static TableWriter open(OutputStream out, TableFormat format, String sheet, List<String> header)
            throws IOException {
        TableWriter writer = switch (format) {
            case CSV -> new CsvTableWriter(out);
            case XLSX -> new XlsxTableWriter(out, sheet, header);
        };
        if (format == TableFormat.CSV) {
            writer.row(header);
        }
        return writer;
    }
}
