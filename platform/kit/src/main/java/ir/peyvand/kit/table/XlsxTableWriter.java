package ir.peyvand.kit.table;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/**
 * XLSX, right to left, the header frozen. Text stands in the cells themselves (inline strings): a table of shared strings
 * would have to be held until the end. What does not fit on one sheet goes on to the next.
 */
final class XlsxTableWriter implements TableWriter {

    private static final int FLUSH_EVERY = 500;
    /** Excel cuts longer cells. */
    private static final int CELL_LENGTH = 32_767;

    private final Workbook workbook;
    private final String sheetName;
    private final List<String> header;
    private Worksheet sheet;
    private int sheets;
    private int next;

    XlsxTableWriter(OutputStream out, String sheetName, List<String> header) throws IOException {
        this.workbook = new Workbook(out, "Peyvand", null);
        this.workbook.setCompressionLevel(4);
        this.sheetName = sheetName;
        this.header = List.copyOf(header);
        this.sheet = newSheet();
    }

    private Worksheet newSheet() {
        sheets++;
        Worksheet fresh = workbook.newWorksheet(sheets == 1 ? sheetName : sheetName + " " + sheets);
        fresh.rightToLeft();
        fresh.freezePane(0, 1);
        next = 0;
        for (int column = 0; column < header.size(); column++) {
            fresh.inlineString(0, column, header.get(column));
            fresh.style(0, column).bold().set();
        }
        next = 1;
        return fresh;
    }

    @Override
    public void row(List<? extends @Nullable Object> cells) throws IOException {
        if (next == Worksheet.MAX_ROWS) {
            sheet.finish();
            sheet = newSheet();
        }
        for (int column = 0; column < cells.size(); column++) {
            write(column, cells.get(column));
        }
        next++;
        if (next % FLUSH_EVERY == 0) {
            sheet.flush();
        }
    }

    private void write(int column, @Nullable Object cell) {
        switch (cell) {
            case null -> {}
            // beyond 15 digits Excel's binary numbers would change the value
            case BigDecimal number
            when number.precision() > 15 -> sheet.inlineString(next, column, number.toPlainString());
            case Number number -> sheet.value(next, column, number);
            default -> text(column, cell.toString());
        }
    }

    private void text(int column, String text) {
        if (!text.isEmpty()) {
            sheet.inlineString(next, column, text.length() > CELL_LENGTH ? text.substring(0, CELL_LENGTH) : text);
        }
    }

    @Override
    public void close() throws IOException {
        sheet.finish();
        workbook.finish();
    }
}
