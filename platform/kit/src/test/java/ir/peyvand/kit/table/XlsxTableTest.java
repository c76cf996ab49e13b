package ir.peyvand.kit.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class XlsxTableTest {

    @TempDir
    Path folder;

    @Test
    void sharedStringsNumbersDatesAndTruthBecomeCanonicalStrings() throws IOException {
        Path file = workbook(sheet -> {
            header(sheet);
            sheet.value(1, 0, "A-1");
            sheet.value(1, 1, "گز \u0622ردی");
            sheet.value(1, 2, 45000);
            sheet.value(3, 0, 1403);
            sheet.value(3, 1, LocalDate.of(2025, 11, 12));
            sheet.style(3, 1).format("yyyy-mm-dd").set();
            sheet.value(3, 2, 0.1 + 0.2);
            sheet.value(4, 0, Boolean.TRUE);
            sheet.value(4, 1, "x");
        });

        List<TableRow> rows = TableReaderTest.read(file, TableFormat.XLSX, TableLimits.DEFAULT);

        assertThat(rows).extracting(TableRow::number).containsExactly(1, 3, 4);
        assertThat(rows.get(0).value("title_fa")).isEqualTo("گز \u0622ردی");
        assertThat(rows.get(0).value("quantity")).isEqualTo("45000");
        assertThat(rows.get(1).value("reference")).isEqualTo("1403");
        assertThat(rows.get(1).value("title_fa")).isEqualTo("2025-11-12");
        assertThat(rows.get(1).value("quantity")).isEqualTo("0.3");
        assertThat(rows.get(2).value("reference")).isEqualTo("true");
    }

    @Test
    void aFormulaIsAFaultWhateverItShows() throws IOException {
        Path file = workbook(sheet -> {
            header(sheet);
            sheet.value(1, 0, "A-1");
            sheet.formula(1, 1, "HYPERLINK(\"http://example.org\")");
        });

        List<TableRow> rows = TableReaderTest.read(file, TableFormat.XLSX, TableLimits.DEFAULT);

        assertThat(rows.getFirst().faults()).singleElement().satisfies(fault -> {
            assertThat(fault.code()).isEqualTo("formula-cell");
            assertThat(fault.column()).isEqualTo("title_fa");
            assertThat(fault.value()).startsWith("=HYPERLINK");
        });
    }

    @Test
    void escapedUnitsReachTheRowAsTheyAre() throws IOException {
        Path file = parts(
                "<row r=\"2\"><c r=\"A2\" t=\"inlineStr\"><is><t>a_xD800_b</t></is></c><c r=\"B2\" t=\"s\"><v>0</v></c></row>",
                "<si><r><t>نیم</t></r><rPh sb=\"0\" eb=\"1\"><t>no</t></rPh><r><t>_x200C_فاصله</t></r></si>");

        TableRow row = TableReaderTest.read(file, TableFormat.XLSX, TableLimits.DEFAULT)
                .getFirst();

        assertThat(row.value("reference")).isEqualTo("a\uD800b");
        assertThat(row.value("title_fa")).isEqualTo("نیم\u200cفاصله");
    }

    @Test
    void pointersOutOfTheWorkbookAreRefusedNotFollowed() throws IOException {
        assertThat(refusal(parts("<row r=\"2\"><c r=\"A2\" t=\"s\"><v>2147483000</v></c></row>", "<si><t>x</t></si>"))
                        .code())
                .isEqualTo("malformed-xlsx");
        assertThat(refusal(parts("<row r=\"2\"><c r=\"ZZZZZZ2\"><v>1</v></c></row>", ""))
                        .code())
                .isEqualTo("malformed-xlsx");
        assertThat(refusal(parts("<row r=\"2\"><c r=\"A2\"><v>1</v></c></row><row r=\"1\"/>", ""))
                        .code())
                .isEqualTo("malformed-xlsx");
    }

    @Test
    void numbersWithMonstrousExponentsAreFaults() throws IOException {
        Path file = parts("<row r=\"2\"><c r=\"A2\"><v>1E999999999</v></c><c r=\"B2\"><v>NaN</v></c></row>", "");

        TableRow row = TableReaderTest.read(file, TableFormat.XLSX, TableLimits.DEFAULT)
                .getFirst();

        assertThat(row.faults()).extracting(CellFault::code).containsExactly("unreadable-number", "unreadable-number");
    }

    @Test
    void aBombIsStoppedByWhatReallyComesOut() throws IOException {
        String zeros = "<row r=\"2\"><c r=\"A2\"><v>" + "0".repeat(60 << 20) + "</v></c></row>";

        assertThat(refusal(parts(zeros, "")).code()).isEqualTo("unpacks-too-large");
    }

    @Test
    void externalEntitiesAndOtherFilesAreRefused() throws IOException {
        Path entity = parts("<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>", "", "", "&e;");
        assertThat(refusal(entity).code()).isEqualTo("malformed-xlsx");

        Path text = Files.writeString(folder.resolve("text.xlsx"), "reference,title_fa\n");
        assertThat(refusal(text).code()).isEqualTo("malformed-xlsx");

        Path zip = folder.resolve("other.xlsx");
        try (var out = new ZipOutputStream(Files.newOutputStream(zip))) {
            entry(out, "readme.txt", "nothing");
        }
        assertThat(refusal(zip).code()).isEqualTo("malformed-xlsx");
    }

    @Test
    void aDirectoryAsLargeAsTheFileIsRefusedUnopened() throws IOException {
        Path zip = folder.resolve("directory.xlsx");
        try (var out = new ZipOutputStream(Files.newOutputStream(zip))) {
            for (int i = 0; i < 20_000; i++) {
                entry(out, "a-part-with-a-rather-long-name-" + i, "");
            }
        }
        assertThat(refusal(zip).code()).isEqualTo("unpacks-too-large");
    }

    @Test
    void whatIsWrittenIsReadBackTheSame() throws IOException {
        Path file = folder.resolve("written.xlsx");
        try (OutputStream out = Files.newOutputStream(file);
                TableWriter writer = TableWriter.open(
                        out, TableFormat.XLSX, "ظرفیت‌ها", List.of("reference", "title_fa", "quantity"))) {
            writer.row(List.of("A-1", "=1+1", new BigDecimal("12.50")));
            writer.row(List.of("A-2", "متن <&> دو\nخط", new BigDecimal("123456789012345678.9")));
        }

        List<TableRow> rows = TableReaderTest.read(file, TableFormat.XLSX, TableLimits.DEFAULT);

        assertThat(rows.get(0).isSound()).isTrue();
        assertThat(rows.get(0).value("title_fa")).isEqualTo("=1+1");
        assertThat(rows.get(0).value("quantity")).isEqualTo("12.5");
        assertThat(rows.get(1).value("title_fa")).isEqualTo("متن <&> دو\nخط");
        assertThat(rows.get(1).value("quantity")).isEqualTo("123456789012345678.9");
        try (var independent = new org.dhatim.fastexcel.reader.ReadableWorkbook(file.toFile())) {
            assertThat(independent.getFirstSheet().getName()).isEqualTo("ظرفیت‌ها");
            assertThat(independent.getFirstSheet().read()).hasSize(3);
        }
    }

    private static UnreadableTable refusal(Path file) {
        return catchThrowableOfType(
                UnreadableTable.class, () -> TableReaderTest.read(file, TableFormat.XLSX, TableLimits.DEFAULT));
    }

    private interface Filling {
        void fill(Worksheet sheet);
    }

    private Path workbook(Filling filling) throws IOException {
        Path file = folder.resolve("book.xlsx");
        try (OutputStream out = Files.newOutputStream(file);
                Workbook workbook = new Workbook(out, "Test", null)) {
            Worksheet sheet = workbook.newWorksheet("1");
            filling.fill(sheet);
        }
        return file;
    }

    private static void header(Worksheet sheet) {
        sheet.value(0, 0, "Reference");
        sheet.value(0, 1, "Title FA");
        sheet.value(0, 2, "quantity");
    }

    private Path parts(String rows, String strings) throws IOException {
        return parts("", rows, strings, "");
    }

    /** A workbook made by hand, to hold what no tool would write. */
    private Path parts(String prolog, String rows, String strings, String text) throws IOException {
        Path file = Files.createTempFile(folder, "parts", ".xlsx");
        String relation = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
        try (var out = new ZipOutputStream(Files.newOutputStream(file))) {
            entry(
                    out,
                    "_rels/.rels",
                    "<Relationships><Relationship Id=\"r1\" Type=\"" + relation
                            + "officeDocument\" Target=\"/xl/workbook.xml\"/></Relationships>");
            entry(
                    out,
                    "xl/workbook.xml",
                    "<workbook xmlns:r=\"urn:r\"><sheets><sheet name=\"1\" r:id=\"r1\"/></sheets></workbook>");
            entry(
                    out,
                    "xl/_rels/workbook.xml.rels",
                    "<Relationships><Relationship Id=\"r1\" Type=\"" + relation
                            + "worksheet\" Target=\"worksheets/sheet1.xml\"/><Relationship Id=\"r2\" Type=\"" + relation
                            + "sharedStrings\" Target=\"sharedStrings.xml\"/></Relationships>");
            entry(out, "xl/sharedStrings.xml", "<sst>" + strings + "</sst>");
            entry(
                    out,
                    "xl/worksheets/sheet1.xml",
                    prolog
                            + "<worksheet><sheetData><row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>reference</t></is></c>"
                            + "<c r=\"B1\" t=\"inlineStr\"><is><t>title_fa" + text + "</t></is></c></row>" + rows
                            + "</sheetData></worksheet>");
        }
        return file;
    }

    private static void entry(ZipOutputStream out, String name, String content) throws IOException {
        out.putNextEntry(new ZipEntry(name));
        out.write(content.getBytes(StandardCharsets.UTF_8));
        out.closeEntry();
    }
}
