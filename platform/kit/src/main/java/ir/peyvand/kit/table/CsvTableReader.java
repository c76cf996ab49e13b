package ir.peyvand.kit.table;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** CSV as RFC 4180 and as offices send it: with or without byte-order mark, any line end, comma, semicolon or tab. */
final class CsvTableReader implements TableReader {

    private final CsvReader<CsvRecord> csv;
    private final CloseableIterator<CsvRecord> records;
    private final RowAssembler assembler;
    private final TableLimits limits;
    private final long expectedRows;
    private int row;

    CsvTableReader(Path file, TableColumns columns, TableLimits limits) throws IOException {
        CsvSurvey survey = CsvSurvey.of(file);
        this.limits = limits;
        this.expectedRows = survey.rows();
        this.csv = CsvReader.builder()
                .fieldSeparator(survey.separator())
                .detectBomHeader(true)
                .skipEmptyLines(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .maxBufferSize(limits.hardCellLength() * 4)
                .build(
                        CsvRecordHandler.builder()
                                .maxFields(limits.columns())
                                .maxFieldSize(limits.hardCellLength())
                                .maxRecordSize(limits.hardCellLength() * 4)
                                .build(),
                        Files.newInputStream(file));
        this.records = csv.iterator();
        try {
            this.assembler = new RowAssembler(columns, header(), limits);
        } catch (UnreadableTable refused) {
            close();
            throw refused;
        }
    }

    private List<String> header() {
        while (hasNext()) {
            List<String> cells = records.next().getFields();
            if (cells.stream().anyMatch(cell -> !RowAssembler.stripped(cell).isEmpty())) {
                return cells;
            }
        }
        throw UnreadableTable.empty();
    }

    @Override
    public Optional<TableRow> next() {
        while (hasNext()) {
            CsvRecord record = records.next();
            row++;
            for (int i = 0; i < record.getFieldCount(); i++) {
                assembler.add(i, FormulaGuard.released(record.getField(i)));
            }
            if (!assembler.isBlank()) {
                if (row > limits.rows()) {
                    throw UnreadableTable.tooManyRows(limits.rows());
                }
                return Optional.of(assembler.finish(row));
            }
        }
        return Optional.empty();
    }

    private boolean hasNext() {
        try {
            return records.hasNext();
        } catch (CsvParseException broken) {
            // the same exception tells of too many fields, too long fields and quotes that never close
            throw UnreadableTable.malformedCsv(row + 1L);
        }
    }

    @Override
    public long expectedRows() {
        return expectedRows;
    }

    @Override
    public void close() throws IOException {
        records.close();
        csv.close();
    }
}
