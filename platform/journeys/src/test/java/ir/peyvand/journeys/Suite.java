package ir.peyvand.journeys;

import ir.peyvand.localstack.LocalStack;
import ir.peyvand.localstack.StackOptions;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Comparator;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** The suite under test: PostgreSQL, Keycloak, every service and the gateway, on free ports, with a folder of its own. */
final class Suite implements AutoCloseable {

    /** Published records of the demonstration, which the services import at their first start. */
    static final int DEMO_PUBLISHED = 1349;

    private static final String CAPACITY_SERVICE = "capacity-service";

    private final Path data;
    private final StackOptions options;
    private final HttpClient http;
    private final Map<String, Office> offices = new ConcurrentHashMap<>();
    private LocalStack stack;

    private Suite(Path data, StackOptions options) {
        this.data = data;
        this.options = options;
        this.http = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(Duration.ofSeconds(5))
                .build();
        this.stack = LocalStack.start(options, Suite::tell);
    }

    static Suite start() {
        try {
            Path data = Files.createTempDirectory("peyvand-journeys");
            StackOptions options = StackOptions.beside(StackOptions.findProject(), data)
                    // a killed service is missed after three seconds instead of thirty
                    .withEnvironment(CAPACITY_SERVICE, "PEYVAND_IMPORTS_LEASE", "3S");
            Suite suite = new Suite(data, options);
            // whoever breaks the build off leaves no process behind
            Runtime.getRuntime().addShutdownHook(new Thread(() -> suite.stack.close()));
            suite.awaitDemonstration();
            return suite;
        } catch (IOException failed) {
            throw new IllegalStateException("there is no place for the suite's data", failed);
        }
    }

    private void awaitDemonstration() {
        Office embassy = as("demo-embassy-ankara");
        Patience.until(
                Duration.ofMinutes(1),
                "the demonstration's records are there",
                () -> embassy.searches().total() == DEMO_PUBLISHED);
    }

    /** A client of the demonstration, such as {@code demo-embassy-ankara}. */
    Office as(String client) {
        return offices.computeIfAbsent(client, name -> new Office(this, name));
    }

    HttpClient http() {
        return http;
    }

    URI gateway() {
        return stack.gateway();
    }

    String token(String client) {
        return stack.token(client);
    }

    /** A token of the same client that ends after so many seconds. */
    String briefToken(String client, int seconds) {
        return stack.briefToken(client, seconds);
    }

    /** Of a person of the demonstration, such as {@code demo-person-governorate}. */
    String password(String person) {
        return stack.password(person);
    }

    Path project() {
        return options.project();
    }

    /** SIGKILL, as a power failure would end it. */
    void killCapacityService() {
        stack.kill(CAPACITY_SERVICE);
    }

    void startCapacityService() {
        stack.start(CAPACITY_SERVICE);
    }

    void restartKeycloak() {
        stack.restartKeycloak();
    }

    /** Stops everything, starts it again on the same data, and returns when all of it answers. */
    void startAgain() {
        stack.close();
        stack = LocalStack.start(options, Suite::tell);
    }

    /** How many capacities the database itself holds whose Persian title begins so; for when nobody answers. */
    long countInDatabase(String titleBeginning) {
        try (Connection connection = stack.database(CAPACITY_SERVICE);
                PreparedStatement select =
                        connection.prepareStatement("select count(*) from capacity where title->>'fa' like ? || '%'")) {
            select.setString(1, titleBeginning);
            try (ResultSet row = select.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        } catch (SQLException failed) {
            throw new IllegalStateException("the database of capacities does not answer", failed);
        }
    }

    /** What a person who watches the build gets to read. */
    static void tell(String message) {
        System.out.println("journeys: " + message);
    }

    @Override
    public void close() {
        stack.close();
        try (Stream<Path> files = Files.walk(data)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException failed) {
            throw new IllegalStateException("the suite's data in " + data + " cannot be removed", failed);
        }
    }
}
