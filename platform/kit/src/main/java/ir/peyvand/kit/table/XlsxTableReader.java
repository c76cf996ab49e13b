package ir.peyvand.kit.table;

import ir.peyvand.kit.table.XlsxSheet.SheetCell;
import ir.peyvand.kit.table.XlsxSheet.SheetRow;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipException;
import javax.xml.stream.XMLStreamException;

/** The first visible sheet of a workbook; a cell with a formula is a fault of its row, whatever it last showed. */
final class XlsxTableReader implements TableReader {

    private final XlsxPackage parts;
    private final SharedStrings strings;
    private final XlsxSheet sheet;
    private final RowAssembler assembler;
    private final TableLimits limits;
    private final int headerRow;

    XlsxTableReader(Path file, TableColumns columns, TableLimits limits) throws IOException {
        this.limits = limits;
        this.parts = new XlsxPackage(file, limits);
        SharedStrings opened = opened(parts, limits);
        try {
            var numbers = new XlsxNumbers(parts.countsFrom1904());
            Optional<InputStream> styles = parts.styles();
            if (styles.isPresent()) {
                numbers.readStyles(styles.get());
            }
            this.strings = opened;
            this.sheet = new XlsxSheet(parts.sheet(), opened, numbers, limits.cellLength());
            SheetRow header = header();
            this.headerRow = header.number();
            this.assembler = new RowAssembler(columns, names(header), limits);
        } catch (XMLStreamException | ZipException broken) {
            opened.close();
            parts.close();
            throw UnreadableTable.malformedXlsx();
        } catch (IOException | UnreadableTable failure) {
            opened.close();
            parts.close();
            throw failure;
        }
    }

    private static SharedStrings opened(XlsxPackage parts, TableLimits limits) throws IOException {
        try {
            Optional<InputStream> part = parts.sharedStrings();
            return part.isPresent() ? SharedStrings.spilled(part.get(), limits.cellLength()) : SharedStrings.none();
        } catch (XMLStreamException | ZipException broken) {
            parts.close();
            throw UnreadableTable.malformedXlsx();
        } catch (IOException | UnreadableTable failure) {
            parts.close();
            throw failure;
        }
    }

    private SheetRow header() throws XMLStreamException, IOException {
        Optional<SheetRow> row = sheet.next();
        while (row.isPresent() && isBlank(row.get())) {
            row = sheet.next();
        }
        return row.orElseThrow(UnreadableTable::empty);
    }

    private static boolean isBlank(SheetRow row) {
        return row.cells().stream()
                .allMatch(cell -> RowAssembler.stripped(cell.text()).isEmpty());
    }

    private List<String> names(SheetRow header) {
        var names = new ArrayList<String>();
        for (SheetCell cell : header.cells()) {
            if (cell.position() >= limits.columns()) {
                throw UnreadableTable.tooManyColumns(limits.columns());
            }
            while (names.size() <= cell.position()) {
                names.add("");
            }
            names.set(cell.position(), cell.text());
        }
        return names;
    }

    @Override
    public Optional<TableRow> next() throws IOException {
        try {
            Optional<SheetRow> row = sheet.next();
            while (row.isPresent()) {
                assemble(row.get());
                if (!assembler.isBlank()) {
                    return Optional.of(assembler.finish(within(row.get().number() - headerRow)));
                }
                row = sheet.next();
            }
            return Optional.empty();
        } catch (XMLStreamException | ZipException broken) {
            throw UnreadableTable.malformedXlsx();
        }
    }

    private int within(int number) {
        if (number > limits.rows()) {
            throw UnreadableTable.tooManyRows(limits.rows());
        }
        return number;
    }

    private void assemble(SheetRow row) {
        for (SheetCell cell : row.cells()) {
            switch (cell.kind()) {
                case VALUE -> assembler.add(cell.position(), cell.text());
                case FORMULA ->
                    assembler.fault(
                            cell.position(),
                            cell.text(),
                            "formula-cell",
                            "در این خانه فرمول است؛ مقدار آن را بنویسید",
                            "The cell holds a formula; write its value instead");
                case ERROR ->
                    assembler.fault(
                            cell.position(),
                            cell.text(),
                            "error-cell",
                            "این خانه خطای کاربرگ است",
                            "The cell holds an error of the spreadsheet");
                case UNREADABLE ->
                    assembler.fault(
                            cell.position(),
                            cell.text(),
                            "unreadable-number",
                            "عدد یا تاریخ این خانه خواندنی نیست",
                            "The number or date in the cell cannot be read");
            }
        }
    }

    @Override
    public long expectedRows() {
        return sheet.expectedRows();
    }

    @Override
    public void close() throws IOException {
        strings.close();
        parts.close();
    }
}
