package ir.peyvand.kit.table;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/** Reads a table that somebody else made, row by row, in memory that does not grow with the table. */
public interface TableReader extends Closeable {

    /**
     * The next row that is not blank; empty at the end.
     *
     * @throws UnreadableTable when the file breaks off or is larger than allowed
     */
    Optional<TableRow> next() throws IOException;

    /** How many rows the file seems to have, for progress only: known before the first row is read, never less than 0. */
    long expectedRows();

    /**
     * @param file on local disk, unchanged until the reader is closed
     * @throws UnreadableTable when the file is not what it claims to be or its header does not fit
     */
    static TableReader open(Path file, TableFormat format, TableColumns columns, TableLimits limits)
            throws IOException {
        return switch (format) {
            case CSV -> new CsvTableReader(file, columns, limits);
            case XLSX -> new XlsxTableReader(file, columns, limits);
        };
    }
}
