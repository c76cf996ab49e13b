package ir.peyvand.kit.table;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Pulls the rows of one sheet out of its XML, one at a time. */
final class XlsxSheet {

    /** What stands in a cell: something to read, or something that must not be taken for it. */
    enum Kind {
        VALUE,
        FORMULA,
        ERROR,
        UNREADABLE
    }

    /** @param position the column, from 0 */
    record SheetCell(int position, Kind kind, String text) {}

    /** @param number the row as Excel shows it, from 1 */
    record SheetRow(int number, List<SheetCell> cells) {}

    private static final int LAST_ROW = 1_048_576;
    private static final int LAST_COLUMN = 16_384;

    private final XMLStreamReader xml;
    private final SharedStrings strings;
    private final XlsxNumbers numbers;
    private final int cellLength;
    private int lastRow;
    private long expectedRows;

    XlsxSheet(InputStream part, SharedStrings strings, XlsxNumbers numbers, int cellLength) throws XMLStreamException {
        this.xml = XlsxPackage.parser(part);
        this.strings = strings;
        this.numbers = numbers;
        this.cellLength = cellLength;
    }

    Optional<SheetRow> next() throws XMLStreamException, IOException {
        while (XlsxPackage.nextElement(xml)) {
            if (xml.getLocalName().equals("dimension")) {
                expectedRows = Math.max(0, rowOf(XlsxPackage.attribute(xml, "ref")) - 1L);
            } else if (xml.getLocalName().equals("row")) {
                return Optional.of(row());
            }
        }
        return Optional.empty();
    }

    /** What the sheet says of itself; only for progress. */
    long expectedRows() {
        return expectedRows;
    }

    private SheetRow row() throws XMLStreamException, IOException {
        String written = XlsxPackage.attribute(xml, "r");
        int number = written.isEmpty() ? lastRow + 1 : number(written);
        if (number <= lastRow || number > LAST_ROW) {
            throw UnreadableTable.malformedXlsx();
        }
        lastRow = number;
        var cells = new ArrayList<SheetCell>();
        int position = 0;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("row")) {
                break;
            }
            if (event == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("c")) {
                if (cells.size() == LAST_COLUMN) {
                    throw UnreadableTable.tooManyColumns(LAST_COLUMN);
                }
                SheetCell cell = cell(position);
                cells.add(cell);
                position = cell.position() + 1;
            }
        }
        return new SheetRow(number, cells);
    }

    private SheetCell cell(int fallback) throws XMLStreamException, IOException {
        String reference = XlsxPackage.attribute(xml, "r");
        String type = XlsxPackage.attribute(xml, "t");
        String style = XlsxPackage.attribute(xml, "s");
        int position = reference.isEmpty() ? fallback : columnOf(reference);
        String text = "";
        String formula = "";
        boolean hasFormula = false;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("c")) {
                break;
            }
            if (event == XMLStreamConstants.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "v", "is" -> text = XlsxText.of(xml, cellLength + 1);
                    case "f" -> {
                        hasFormula = true;
                        formula = XlsxText.of(xml, 200);
                    }
                    default -> XlsxText.of(xml, 0);
                }
            }
        }
        return hasFormula
                ? new SheetCell(position, Kind.FORMULA, "=" + formula)
                : read(position, type, text, style.isEmpty() ? 0 : number(style));
    }

    private SheetCell read(int position, String type, String text, int style) throws IOException {
        if (text.isEmpty()) {
            return new SheetCell(position, Kind.VALUE, "");
        }
        return switch (type) {
            case "s" -> new SheetCell(position, Kind.VALUE, strings.at(number(text)));
            case "inlineStr", "str", "d" -> new SheetCell(position, Kind.VALUE, text);
            case "b" -> new SheetCell(position, Kind.VALUE, text.equals("1") ? "true" : "false");
            case "e" -> new SheetCell(position, Kind.ERROR, text);
            case "", "n" ->
                numbers.canonical(text, style)
                        .map(canonical -> new SheetCell(position, Kind.VALUE, canonical))
                        .orElseGet(() -> new SheetCell(position, Kind.UNREADABLE, text));
            default -> throw UnreadableTable.malformedXlsx();
        };
    }

    private static int number(String digits) {
        try {
            return Integer.parseInt(digits);
        } catch (NumberFormatException broken) {
            throw UnreadableTable.malformedXlsx();
        }
    }

    private static int columnOf(String reference) {
        int column = 0;
        for (int i = 0; i < reference.length() && Character.isLetter(reference.charAt(i)); i++) {
            column = column * 26 + Character.toUpperCase(reference.charAt(i)) - 'A' + 1;
            if (column < 1 || column > LAST_COLUMN) {
                throw UnreadableTable.malformedXlsx();
            }
        }
        if (column == 0) {
            throw UnreadableTable.malformedXlsx();
        }
        return column - 1;
    }

    /** The row of the last corner in {@code A1:S1501}, or 0. */
    private static int rowOf(String range) {
        String digits = range.replaceAll("^.*[^0-9]", "");
        return digits.isEmpty() || digits.length() > 7 ? 0 : Integer.parseInt(digits);
    }
}
