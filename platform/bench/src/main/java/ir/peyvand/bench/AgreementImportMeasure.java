package ir.peyvand.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.siegmar.fastcsv.writer.CsvWriter;
import ir.peyvand.bench.Figure.Bound;
import ir.peyvand.bench.HttpConnection.Answer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.function.Consumer;

/** Rows per second of an import of agreements, its search for duplicates among all others included. */
final class AgreementImportMeasure {

    private static final double FLOOR = 500;
    private static final Duration PATIENCE = Duration.ofMinutes(10);
    private static final int PAUSE_MILLIS = 200;
    private static final String IMPORTS = "/api/v1/agreements/imports";
    private static final String[] COLUMNS = {
        "reference",
        "title_fa",
        "title_en",
        "kind",
        "party_a_fa",
        "party_a_province",
        "party_b_fa",
        "party_b_province",
        "subject_areas",
        "signed_on",
        "valid_until",
        "expected_direct_jobs",
        "expected_investment_irr",
        "status",
        "basis"
    };

    private final BenchStack stack;
    private final BenchOptions options;
    private final AgreementMaker maker;
    private final Consumer<String> progress;

    AgreementImportMeasure(BenchStack stack, BenchOptions options, AgreementMaker maker, Consumer<String> progress) {
        this.stack = stack;
        this.options = options;
        this.maker = maker;
        this.progress = progress;
    }

    Figure figure() throws IOException, InterruptedException {
        Path file = csv();
        progress.accept("Importing " + options.importedAgreements() + " agreements");
        try {
            long from = System.nanoTime();
            JsonNode job = takeIn(file);
            double seconds = (System.nanoTime() - from) / 1e9;
            return new Figure(
                    "agreements, import of %d beside %d".formatted(options.importedAgreements(), options.agreements()),
                    Bound.atLeast(FLOOR, "rows/s"),
                    job.path("processed").asLong() / seconds,
                    String.format(
                            Locale.ROOT,
                            "%d accepted, %d twice, %d rejected in %.1f s",
                            job.path("accepted").asLong(),
                            job.path("duplicates").asLong(),
                            job.path("rejected").asLong(),
                            seconds));
        } finally {
            Files.delete(file);
        }
    }

    private JsonNode takeIn(Path file) throws IOException, InterruptedException {
        HttpClients operator = stack.agreements(BenchStack.OPERATOR);
        Answer answer = operator.sendCsv(IMPORTS + "?mode=accept-valid", file);
        if (answer.status() != 202) {
            throw new IOException("Status " + answer.status() + ": " + answer.text());
        }
        ObjectMapper json = new ObjectMapper();
        String id = json.readTree(answer.text()).path("id").asText();
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < deadline) {
            JsonNode job = json.readTree(operator.get(IMPORTS + "/" + id).text());
            if (job.path("state").asText().equals("finished")) {
                return job;
            }
            if (job.path("state").asText().equals("failed")) {
                throw new IOException("The import failed: " + job);
            }
            Thread.sleep(PAUSE_MILLIS);
        }
        throw new IOException("The import did not end in " + PATIENCE.toMinutes() + " minutes");
    }

    /** Others than those that are there already; one in fifty repeats an earlier row in other words. */
    private Path csv() throws IOException {
        Path file = Files.createTempFile("peyvand-bench", ".csv");
        try (CsvWriter writer = CsvWriter.builder().build(file)) {
            writer.writeRecord(COLUMNS);
            int number = options.agreements();
            MadeAgreement last = null;
            for (int row = 0; row < options.importedAgreements(); row++) {
                if (last != null && row % 50 == 0) {
                    write(writer, last, "تفاهم‌نامهٔ " + last.titleFa());
                    continue;
                }
                do {
                    last = maker.make(number++);
                } while (last.otherProvince() == null);
                write(writer, last, last.titleFa());
            }
        }
        return file;
    }

    private static void write(CsvWriter writer, MadeAgreement made, String title) {
        writer.writeRecord(
                "",
                title,
                made.titleEn() == null ? "" : made.titleEn(),
                "MOU",
                made.first().name(),
                made.first().province(),
                made.second().name(),
                made.second().province(),
                String.join(";", made.subjects()),
                made.signedOn().toString(),
                made.validUntil().toString(),
                Integer.toString(made.jobs()),
                "",
                "SIGNED",
                "illustrative");
    }
}
