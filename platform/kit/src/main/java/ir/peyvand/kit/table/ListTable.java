package ir.peyvand.kit.table;

import java.io.IOException;
import java.io.OutputStream;

/**
 * How a list becomes a table.
 *
 * @param name of the file to save, without its ending
 */
public record ListTable(String name, Opening opening, Rows rows) {

    /** Begins a table with its header. */
    @FunctionalInterface
    public interface Opening {
        TableWriter open(OutputStream out, TableFormat format) throws IOException;
    }

    /** Writes everything that matches. */
    @FunctionalInterface
    public interface Rows {

        /** @param most as many rows as are wanted */
        void write(TableWriter table, int most) throws IOException;
    }

    /** Written while it is sent. */
    public TableBody body(TableFormat format, int most) {
        return out -> {
            try (TableWriter table = opening.open(out, format)) {
                rows.write(table, most);
            }
        };
    }
}
