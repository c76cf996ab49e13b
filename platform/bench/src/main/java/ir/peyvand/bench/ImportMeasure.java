package ir.peyvand.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.siegmar.fastcsv.writer.CsvWriter;
import ir.peyvand.bench.Figure.Bound;
import ir.peyvand.bench.HttpConnection.Answer;
import ir.peyvand.bench.ResidentMemory.Size;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;

/** Rows per second of an import, from the first byte sent to the finished job, ÷ COPY of the same rows. */
final class ImportMeasure {

    private static final double FLOOR = 0.2;
    private static final double MOST_GROWTH = 100;
    private static final Duration PATIENCE = Duration.ofMinutes(10);
    private static final int PAUSE_MILLIS = 200;
    private static final int COPIES = 3;
    private static final String IMPORTS = "/api/v1/capacities/imports";
    private static final String[] COLUMNS = {
        "reference", "province", "field", "sector", "product", "title_fa", "title_en", "description_fa", "quantity",
        "unit", "period", "investment_amount", "currency", "latitude", "longitude", "target_countries", "source",
                "basis"
    };

    private final BenchStack stack;
    private final BenchOptions options;
    private final CapacityMaker maker;
    private final Consumer<String> progress;

    ImportMeasure(BenchStack stack, BenchOptions options, CapacityMaker maker, Consumer<String> progress) {
        this.stack = stack;
        this.options = options;
        this.maker = maker;
        this.progress = progress;
    }

    void run(ResultTable table) throws Exception {
        try (Connection connection = stack.database()) {
            RecordTables.execute(connection, "create schema if not exists bench");
            RecordTables.execute(connection, "drop table if exists bench.copied");
            RecordTables.execute(connection, "create table bench.copied (like capacity including all)");
            RecordTables.execute(connection, "insert into bench.copied select * from capacity");
        }
        Path file = csv();
        progress.accept(
                String.format(Locale.ROOT, "Importing %d rows, %.0f MB", options.imported(), Files.size(file) / 1e6));
        double imported;
        Size before;
        Size largest;
        JsonNode job;
        try (ResidentMemory memory = stack.memory(BenchStack.SERVICE)) {
            before = memory.now();
            long from = System.nanoTime();
            job = takeIn(file);
            imported = job.path("accepted").asLong() / ((System.nanoTime() - from) / 1e9);
            largest = memory.largest();
        } finally {
            Files.delete(file);
        }
        double copied = copy();
        table.add(new Figure(
                "import ÷ COPY",
                Bound.ratioAtLeast(FLOOR),
                imported / copied,
                String.format(
                        Locale.ROOT,
                        "%.0f rows/s of %d accepted, %d rejected, %d twice ÷ %.0f rows/s",
                        imported,
                        job.path("accepted").asLong(),
                        job.path("rejected").asLong(),
                        job.path("duplicates").asLong(),
                        copied)));
        table.add(new Figure(
                "import: growth of capacity-service",
                Bound.atMost(MOST_GROWTH, "MB"),
                largest.all() - before.all(),
                String.format(Locale.ROOT, "%.0f to %.0f MB resident", before.all(), largest.all())));
    }

    private JsonNode takeIn(Path file) throws IOException, InterruptedException {
        HttpClients operator = stack.service(BenchStack.OPERATOR);
        Answer answer = operator.sendCsv(IMPORTS + "?mode=accept-valid", file);
        if (answer.status() != 202) {
            throw new IOException("Status " + answer.status() + ": " + answer.text());
        }
        ObjectMapper json = new ObjectMapper();
        String id = json.readTree(answer.text()).path("id").asText();
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < deadline) {
            JsonNode job = json.readTree(operator.get(IMPORTS + "/" + id).text());
            if (!job.path("state").asText().equals("running")) {
                return job;
            }
            Thread.sleep(PAUSE_MILLIS);
        }
        throw new IOException("The import did not end in " + PATIENCE.toMinutes() + " minutes");
    }

    /** COPY of the rows that were imported into a table with the same rows and indexes as theirs had before. */
    private double copy() throws SQLException, IOException {
        Path rows = Files.createTempFile("peyvand-bench", ".copy");
        List<Double> rates = new ArrayList<>();
        try (Connection connection = stack.database()) {
            var copies = connection.unwrap(PGConnection.class).getCopyAPI();
            try (OutputStream out = Files.newOutputStream(rows)) {
                copies.copyOut(
                        "copy (select * from capacity c where not exists (select from bench.copied b where b.id = c.id)) to stdout",
                        out);
            }
            for (int i = 0; i < COPIES; i++) {
                connection.setAutoCommit(false);
                long from = System.nanoTime();
                long count;
                try (InputStream in = Files.newInputStream(rows)) {
                    count = copies.copyIn("copy bench.copied from stdin", in, 1 << 16);
                }
                rates.add(count / ((System.nanoTime() - from) / 1e9));
                connection.rollback();
                connection.setAutoCommit(true);
                RecordTables.execute(connection, "vacuum bench.copied");
            }
        } finally {
            Files.delete(rows);
        }
        return Median.of(rates);
    }

    /** Other records than those that are there already, without references: the import gives them their own. */
    private Path csv() throws IOException {
        Path file = Files.createTempFile("peyvand-bench", ".csv");
        try (CsvWriter writer = CsvWriter.builder().build(file)) {
            write(writer);
        }
        return file;
    }

    private void write(CsvWriter writer) {
        writer.writeRecord(COLUMNS);
        int first = Math.max(options.rows(), options.large());
        for (int number = first; number < first + options.imported(); number++) {
            MadeCapacity made = maker.make(number);
            writer.writeRecord(
                    "",
                    made.province(),
                    made.field(),
                    made.sector(),
                    cell(made.product()),
                    made.titleFa(),
                    cell(made.titleEn()),
                    made.descriptionFa(),
                    cell(made.quantity()),
                    cell(made.unit()),
                    made.unit() == null ? "" : made.period(),
                    cell(made.amount()),
                    cell(made.currency()),
                    cell(made.latitude()),
                    cell(made.longitude()),
                    String.join(";", made.targetCountries()),
                    "نمونه",
                    "illustrative");
        }
    }

    private static String cell(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}
