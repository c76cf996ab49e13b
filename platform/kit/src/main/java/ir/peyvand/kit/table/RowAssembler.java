package ir.peyvand.kit.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Turns the cells of a file's row, wherever they stand, into a {@link TableRow}; the same for CSV and XLSX. */
final class RowAssembler {

    private final TableColumns columns;
    private final int[] places;
    private final TableLimits limits;
    private @Nullable String[] values;
    private List<CellFault> faults = new ArrayList<>();
    private boolean blank = true;

    RowAssembler(TableColumns columns, List<String> header, TableLimits limits) {
        this.columns = columns;
        this.places = columns.locate(header);
        this.limits = limits;
        this.values = new String[columns.count()];
    }

    /** Adds the cell that stands at a place of the file, from 0. */
    void add(int position, String raw) {
        String value = stripped(raw);
        if (value.isEmpty()) {
            return;
        }
        blank = false;
        if (position >= places.length || places[position] < 0) {
            fault(
                    position,
                    value,
                    "cell-without-column",
                    "این خانه زیر هیچ سرستونی نیست",
                    "The cell stands under no column");
            return;
        }
        if (value.length() > limits.cellLength()) {
            fault(
                    position,
                    value,
                    "cell-too-long",
                    "متن خانه بیش از " + limits.cellLength() + " نویسه است",
                    "The cell is longer than " + limits.cellLength() + " characters");
        } else if (holdsControl(value)) {
            fault(
                    position,
                    value,
                    "control-character",
                    "متن خانه نویسهٔ کنترلی دارد",
                    "The cell holds a control character");
        } else {
            values[places[position]] = value;
        }
    }

    void fault(int position, String value, String code, String persian, String english) {
        blank = false;
        String column = position < places.length && places[position] >= 0 ? columns.name(places[position]) : "";
        faults.add(CellFault.of(column, value, code, persian, english));
    }

    /** Whether nothing at all stood in the row. */
    boolean isBlank() {
        return blank;
    }

    /** Answers the row and starts the next one. */
    TableRow finish(int number) {
        String[] cells = new String[values.length];
        for (int i = 0; i < cells.length; i++) {
            String value = values[i];
            cells[i] = value == null ? "" : value;
        }
        var row = new TableRow(columns, number, cells, faults);
        Arrays.fill(values, null);
        if (!faults.isEmpty()) {
            faults = new ArrayList<>();
        }
        blank = true;
        return row;
    }

    private static boolean holdsControl(String value) {
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (Character.isISOControl(c) && c != '\t' && c != '\n' && c != '\r') {
                return true;
            }
        }
        return false;
    }

    static String stripped(String raw) {
        int start = 0;
        int end = raw.length();
        while (start < end && isEdge(raw.charAt(start))) {
            start++;
        }
        while (end > start && isEdge(raw.charAt(end - 1))) {
            end--;
        }
        return raw.substring(start, end);
    }

    /** White space of any kind, half-spaces, joiners, byte-order and direction marks: invisible, so never meant. */
    private static boolean isEdge(char c) {
        return Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || (c >= '\u200B' && c <= '\u200F')
                || c == '\uFEFF'
                || c == '\u2060';
    }
}
