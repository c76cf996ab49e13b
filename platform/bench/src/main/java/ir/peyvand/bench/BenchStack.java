package ir.peyvand.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import ir.peyvand.bench.HttpConnection.Answer;
import ir.peyvand.localstack.LocalStack;
import ir.peyvand.localstack.StackFailure;
import ir.peyvand.localstack.StackOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The suite with made records in it, on free ports, with its files in a folder of its own. */
final class BenchStack implements AutoCloseable {

    static final String GATEWAY = "gateway";
    static final String SERVICE = "capacity-service";
    static final String AGREEMENTS = "agreements-service";
    static final String MEETINGS = "meetings-service";
    static final String COMMITTEE = "demo-committee";
    static final String EMBASSY = "demo-embassy-ankara";
    static final String OPERATOR = "demo-operator";
    static final String SECRETARIAT = "demo-secretariat-03";

    private static final Duration INDEX_PATIENCE = Duration.ofMinutes(15);
    private static final int PAUSE_MILLIS = 500;

    private final Path folder;
    private final boolean thrownAway;
    private final Path index;
    private final LocalStack stack;
    private final RecordTables tables;
    private final Consumer<String> progress;
    private final KeptTokens tokens;

    private BenchStack(
            Path folder, boolean thrownAway, LocalStack stack, RecordTables tables, Consumer<String> progress) {
        this.folder = folder;
        this.thrownAway = thrownAway;
        this.index = indexFolder(folder);
        this.stack = stack;
        this.tables = tables;
        this.progress = progress;
        this.tokens = new KeptTokens(stack::token);
    }

    /** @param kept a folder that stays, or null for one that is thrown away at the end */
    static BenchStack start(Path project, @Nullable Path kept, CapacityMaker maker, Consumer<String> progress)
            throws IOException {
        Path folder = kept == null ? Files.createTempDirectory("peyvand-bench") : kept;
        // The limit is checked on every request as ever; it is only too high to be reached.
        StackOptions options = StackOptions.beside(project, folder)
                .withDemonstration(false)
                .withEnvironment(GATEWAY, "PEYVAND_LIMITS_PER_MINUTE", "100000000")
                .withEnvironment(
                        SERVICE, "PEYVAND_SEARCH_DIRECTORY", indexFolder(folder).toString());
        try {
            LocalStack stack = LocalStack.start(options, progress);
            return new BenchStack(folder, kept == null, stack, new RecordTables(maker), progress);
        } catch (RuntimeException e) {
            if (kept == null) {
                delete(folder);
            }
            throw e;
        }
    }

    private static Path indexFolder(Path folder) {
        return folder.resolve("bench-index");
    }

    /** Puts exactly that many records in, and waits until the search has taken all of them in from the database. */
    void fill(int rows) throws SQLException, IOException, InterruptedException {
        progress.accept("Making " + rows + " records");
        stack.kill(SERVICE);
        long published;
        try (Connection connection = database()) {
            tables.fillCapacities(connection, rows);
            published = RecordTables.count(connection, "select count(*) from capacity where status = 'published'");
        }
        delete(index);
        long from = System.nanoTime();
        startService();
        awaitSearch(published);
        progress.accept(String.format(
                "%d records, %d of them published, found by search %.0f s after the service's start",
                rows, published, (System.nanoTime() - from) / 1e9));
    }

    /** A service that is still building its index is not ready, and with many records that takes longer than a start may. */
    private void startService() {
        try {
            stack.start(SERVICE);
        } catch (StackFailure notReady) {
            boolean alive = ProcessHandle.of(stack.pid(SERVICE))
                    .filter(ProcessHandle::isAlive)
                    .isPresent();
            if (!alive) {
                throw notReady;
            }
            progress.accept("The service is still building its index");
        }
    }

    /** Waits until a search counts that many published records. */
    void awaitSearch(long published) throws IOException, InterruptedException {
        long deadline = System.nanoTime() + INDEX_PATIENCE.toNanos();
        long found = -1;
        while (found != published) {
            if (System.nanoTime() > deadline) {
                throw new IOException("Search finds " + found + " of " + published + " records");
            }
            Thread.sleep(PAUSE_MILLIS);
            Answer answer = gateway(EMBASSY).get("/api/v1/capacities?facets=field&limit=1");
            if (answer.status() == 200) {
                found = 0;
                for (JsonNode count : new ObjectMapper().readTree(answer.text()).at("/facets/field")) {
                    found += count.path("count").asLong();
                }
            }
        }
    }

    /** Puts exactly that many agreements in, and waits until the service has made the words and keys of all of them. */
    void fillAgreements(AgreementTables agreements, int rows) throws SQLException, IOException, InterruptedException {
        progress.accept("Making " + rows + " agreements");
        stack.kill(AGREEMENTS);
        try (Connection connection = stack.database(AGREEMENTS)) {
            agreements.fill(connection, rows);
            long from = System.nanoTime();
            stack.start(AGREEMENTS);
            long deadline = from + INDEX_PATIENCE.toNanos();
            while (RecordTables.count(
                            connection,
                            "select count(*) from agreement_search join agreement_likeness_key using (agreement_id)")
                    < rows) {
                if (System.nanoTime() > deadline) {
                    throw new IOException("The service does not make the words and keys of " + rows + " agreements");
                }
                Thread.sleep(PAUSE_MILLIS);
            }
            progress.accept(String.format(
                    "%d agreements, with words and keys %.0f s after the service's start",
                    rows, (System.nanoTime() - from) / 1e9));
            agreements.settle(connection);
        }
    }

    /** Puts exactly that many resolutions in, with all that is around them. */
    void fillMeetings(MeetingTables meetings, int resolutions, int delegations) throws SQLException, IOException {
        progress.accept("Making " + resolutions + " resolutions");
        stack.kill(MEETINGS);
        try (Connection connection = stack.database(MEETINGS)) {
            meetings.fill(connection, resolutions, delegations);
        }
        stack.start(MEETINGS);
    }

    /** The compared table with the first {@code rows} records. */
    void fillCompared(int rows) throws SQLException, IOException {
        progress.accept("Making the table that is compared with");
        try (Connection connection = database()) {
            tables.fillCompared(connection, rows);
        }
    }

    Connection database() throws SQLException {
        return stack.database(SERVICE);
    }

    Connection database(String app) throws SQLException {
        return stack.database(app);
    }

    HttpClients gateway(String client) {
        return new HttpClients(stack.gateway().getPort(), () -> tokens.of(client));
    }

    HttpClients service(String client) {
        return onPort(servicePort(), client);
    }

    int port(String app) {
        return stack.app(app).getPort();
    }

    HttpClients agreements(String client) {
        return onPort(stack.app(AGREEMENTS).getPort(), client);
    }

    HttpClients onPort(int port, String client) {
        return new HttpClients(port, () -> tokens.of(client));
    }

    int servicePort() {
        return stack.app(SERVICE).getPort();
    }

    ResidentMemory memory(String app) {
        return new ResidentMemory(stack.pid(app));
    }

    List<String> publishedIds(int most) throws SQLException {
        try (Connection connection = database();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(
                        "select id from capacity where status = 'published' order by content_digest limit " + most)) {
            var ids = new ArrayList<String>();
            while (rows.next()) {
                ids.add(rows.getString(1));
            }
            return ids;
        }
    }

    @Override
    public void close() throws IOException {
        stack.close();
        if (thrownAway) {
            delete(folder);
        }
    }

    static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
