package ir.peyvand.kit.table;

import java.util.Collections;
import java.util.List;

/**
 * One row under the header: its cells as canonical strings. Numbers have no exponent and no trailing zeros, dates are ISO
 * 8601, truth values are {@code true} and {@code false}; text is as it stood, without white space and half-spaces at its
 * ends. A cell that is not there is the empty string.
 */
public final class TableRow {

    private final TableColumns columns;
    private final int number;
    private final String[] values;
    private final List<CellFault> faults;

    TableRow(TableColumns columns, int number, String[] values, List<CellFault> faults) {
        this.columns = columns;
        this.number = number;
        this.values = values;
        this.faults = faults;
    }

    /** Counts from 1 for the first row under the header; blank rows count, though they are not delivered. */
    public int number() {
        return number;
    }

    public String value(String column) {
        return values[columns.place(column)];
    }

    /** The same by place, for readers of very many rows. */
    public String value(int place) {
        return values[place];
    }

    /** What makes the row unusable before anybody looks at its meaning: formulas, control characters, extra cells. */
    public List<CellFault> faults() {
        return Collections.unmodifiableList(faults);
    }

    public boolean isSound() {
        return faults.isEmpty();
    }
}
