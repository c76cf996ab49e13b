package ir.peyvand.kit.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TableReaderTest {

    private static final TableColumns COLUMNS = TableColumns.of(
            TableColumns.required("reference", "A-1"),
            TableColumns.required("title_fa", "عنوان"),
            TableColumns.optional("quantity", "12"));

    @TempDir
    Path folder;

    @Test
    void csvIsReadWithAndWithoutMarkWithCommaOrSemicolonAndAnyLineEnd() throws IOException {
        List<String> variants = List.of(
                "reference,title_fa,quantity\nA-1,\"نان، برنج\",12\n",
                "\uFEFFreference,title_fa,quantity\r\nA-1,\"نان، برنج\",12\r\n",
                "quantity;reference;title_fa\r\n12;A-1;نان، برنج",
                "\n\nReference , TitleFa,QUANTITY\n  A-1 ,\u200c نان، برنج \u200c,12\n",
                "\uFEFFreference\ttitle-fa\tquantity\rA-1\tنان، برنج\t12\r");

        for (String variant : variants) {
            List<TableRow> rows = read(csv(variant), TableFormat.CSV);

            assertThat(rows).as(variant).hasSize(1);
            assertThat(rows.getFirst().value("reference")).isEqualTo("A-1");
            assertThat(rows.getFirst().value("title_fa")).isEqualTo("نان، برنج");
            assertThat(rows.getFirst().value("quantity")).isEqualTo("12");
            assertThat(rows.getFirst().isSound()).isTrue();
        }
    }

    @Test
    void rowsCountFromOneAndBlankRowsCountToo() throws IOException {
        List<TableRow> rows = read(csv("reference,title_fa\nA,x\n\n,,\nB,\"two\nlines\"\n"), TableFormat.CSV);

        assertThat(rows).extracting(TableRow::number).containsExactly(1, 4);
    }

    @Test
    void textThatIsNotUtf8IsRefusedWithItsRow() throws IOException {
        Path file = folder.resolve("windows.csv");
        Files.write(file, "reference,title_fa\nA,x\nB,سلام\n".getBytes(Charset.forName("windows-1256")));

        UnreadableTable refused = refusal(file, TableFormat.CSV);

        assertThat(refused.code()).isEqualTo("not-utf-8");
        assertThat(refused.detail().best("en")).contains("row 2");
    }

    @Test
    void headersThatDoNotFitAreNamed() throws IOException {
        UnreadableTable refused = refusal(csv("reference,color,Reference\n"), TableFormat.CSV);

        assertThat(refused.faults())
                .extracting(CellFault::column, CellFault::code)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple("color", "unknown-column"),
                        org.assertj.core.groups.Tuple.tuple("reference", "repeated-column"),
                        org.assertj.core.groups.Tuple.tuple("title_fa", "missing-column"));
    }

    @Test
    void aQuoteThatNeverClosesIsRefusedWithItsRow() throws IOException {
        String endless = "reference,title_fa\nA,x\nB,\"open" + "\nC,y".repeat(200_000);

        UnreadableTable refused = refusal(csv(endless), TableFormat.CSV);

        assertThat(refused.code()).isEqualTo("malformed-csv");
        assertThat(refused.detail().best("en")).contains("row 2");
    }

    @Test
    void cellsOutsideTheHeaderControlCharactersAndEndlessCellsAreFaultsOfTheirRow() throws IOException {
        List<TableRow> rows = read(
                csv("reference,title_fa\nA,x,y\nB,\"a\u0000b\"\nC," + "ن".repeat(40_000) + "\nD,fine\n"),
                TableFormat.CSV);

        assertThat(rows.get(0).faults()).extracting(CellFault::code).containsExactly("cell-without-column");
        assertThat(rows.get(1).faults()).extracting(CellFault::code).containsExactly("control-character");
        assertThat(rows.get(2).faults()).extracting(CellFault::code).containsExactly("cell-too-long");
        assertThat(rows.get(3).isSound()).isTrue();
        assertThat(rows.get(2).faults().getFirst().value()).hasSizeLessThan(250);
    }

    @Test
    void anEmptyFileAndTooManyRowsAreRefused() throws IOException {
        assertThat(refusal(csv(" \n\n"), TableFormat.CSV).code()).isEqualTo("empty-table");

        var limits = new TableLimits(2, 10, 100, 1 << 20, 100);
        UnreadableTable refused = catchThrowableOfType(
                UnreadableTable.class, () -> read(csv("reference,title_fa\nA,x\nB,x\nC,x\n"), TableFormat.CSV, limits));
        assertThat(refused.code()).isEqualTo("too-many-rows");
    }

    private List<TableRow> read(Path file, TableFormat format) throws IOException {
        return read(file, format, TableLimits.DEFAULT);
    }

    static List<TableRow> read(Path file, TableFormat format, TableLimits limits) throws IOException {
        var rows = new ArrayList<TableRow>();
        try (TableReader reader = TableReader.open(file, format, COLUMNS, limits)) {
            Optional<TableRow> row = reader.next();
            while (row.isPresent()) {
                rows.add(row.get());
                row = reader.next();
            }
        }
        return rows;
    }

    private UnreadableTable refusal(Path file, TableFormat format) {
        return catchThrowableOfType(UnreadableTable.class, () -> read(file, format));
    }

    private Path csv(String text) throws IOException {
        Path file = Files.createTempFile(folder, "table", ".csv");
        return Files.writeString(file, text, StandardCharsets.UTF_8);
    }
}
