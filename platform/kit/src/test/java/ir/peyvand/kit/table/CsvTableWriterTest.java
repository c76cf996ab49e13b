package ir.peyvand.kit.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CsvTableWriterTest {

    @Test
    void textThatLooksLikeAFormulaIsNeutralisedAndNumbersStayNumbers() throws IOException {
        String written = written(
                List.of("=cmd|' /C calc'!A0", "+98 21", "-1 text", "@SUM(A1)", "\tx", new BigDecimal("-12.50")));

        assertThat(written.lines().skip(1).findFirst().orElseThrow())
                .isEqualTo("'=cmd|' /C calc'!A0,'+98 21,'-1 text,'@SUM(A1),'\tx,-12.50");
    }

    @Test
    void theFileBeginsWithAMarkAndLinesEndAsRfc4180Says() throws IOException {
        String written = written(Arrays.asList("نان، \"سنگک\"", null, "دو\nخط", "a", "b", 7));

        assertThat(written).startsWith("\uFEFF").endsWith("\r\n");
        assertThat(written).contains("\"نان، \"\"سنگک\"\"\"".replace("،", "،")).contains(",,\"دو\nخط\",a,b,7\r\n");
    }

    @Test
    void whatWasNeutralisedIsReadBackAsItWas(@TempDir Path folder) throws IOException {
        var columns = TableColumns.of(
                TableColumns.required("a", ""), TableColumns.required("b", ""), TableColumns.required("c", ""));
        List<String> texts = List.of("-rice", "'-rice", "'tis");
        Path file = folder.resolve("table.csv");
        try (var out = Files.newOutputStream(file);
                TableWriter writer = TableWriter.open(out, TableFormat.CSV, "", columns.names())) {
            writer.row(texts);
        }

        try (TableReader reader = TableReader.open(file, TableFormat.CSV, columns, TableLimits.DEFAULT)) {
            TableRow row = reader.next().orElseThrow();
            assertThat(List.of(row.value("a"), row.value("b"), row.value("c"))).isEqualTo(texts);
        }
    }

    private static String written(List<?> cells) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (TableWriter writer = TableWriter.open(bytes, TableFormat.CSV, "", List.of("a", "b", "c", "d", "e", "f"))) {
            writer.row(cells);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
