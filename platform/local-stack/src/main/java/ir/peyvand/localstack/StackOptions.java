package ir.peyvand.localstack;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a start of the suite may be told.
 *
 * @param project the root of the source tree, where the built apps are
 * @param data the folder for everything that is kept: databases, indexes, logs, generated secrets
 * @param ports by name: each app, each app with {@code -management}, {@code keycloak}, {@code keycloak-management},
 *     {@code postgres}
 * @param postgres a PostgreSQL to use instead of the embedded one
 * @param issuer the realm of a Keycloak to use instead of our own, such as {@code https://id.example/realms/peyvand}
 * @param demonstration whether the services import the demonstration records at their first start
 * @param environment further variables for apps, by app name
 * @param jvmArguments further JVM arguments for apps, by app name
 */
public record StackOptions(
        Path project,
        Path data,
        Map<String, Integer> ports,
        @Nullable ExternalPostgres postgres,
        @Nullable URI issuer,
        boolean demonstration,
        Map<String, Map<String, String>> environment,
        Map<String, List<String>> jvmArguments) {

    /**
     * A PostgreSQL that somebody else runs.
     *
     * @param url a JDBC URL, {@code jdbc:postgresql://host:port/database}
     * @param user a role that may create roles and databases
     */
    public record ExternalPostgres(String url, String user, String password) {}

    public StackOptions {
        ports = Map.copyOf(ports);
        environment = Map.copyOf(environment);
        jvmArguments = Map.copyOf(jvmArguments);
    }

    /** The defaults of {@code ./run}: well-known ports, everything kept under {@code .peyvand} of the project. */
    public static StackOptions standard(Path project) {
        return new StackOptions(
                project, project.resolve(".peyvand"), standardPorts(), null, null, true, Map.of(), Map.of());
    }

    /** A suite beside any other: free ports, and a data folder that its owner throws away. */
    public static StackOptions beside(Path project, Path data) {
        Map<String, Integer> ports = new HashMap<>();
        standardPorts().keySet().forEach(name -> ports.put(name, freePort()));
        return new StackOptions(project, data, ports, null, null, true, Map.of(), Map.of());
    }

    /** The nearest folder at or above the working directory that holds the suite's source tree. */
    public static Path findProject() {
        Path start = Path.of("").toAbsolutePath();
        for (Path folder = start; folder != null; folder = folder.getParent()) {
            if (Files.exists(folder.resolve("mvnw")) && Files.isDirectory(folder.resolve("platform/local-stack"))) {
                return folder;
            }
        }
        throw new StackFailure("The folder " + start + " is not inside the Peyvand source tree.");
    }

    static Map<String, Integer> standardPorts() {
        Map<String, Integer> ports = new LinkedHashMap<>();
        for (App app : Suite.APPS) {
            ports.put(app.name(), app.port());
            ports.put(app.management(), app.managementPort());
        }
        ports.put(Suite.KEYCLOAK, Suite.KEYCLOAK_PORT);
        ports.put(Suite.KEYCLOAK_MANAGEMENT, Suite.KEYCLOAK_PORT + App.MANAGEMENT_OFFSET);
        ports.put(Suite.POSTGRES, Suite.POSTGRES_PORT);
        return ports;
    }

    public StackOptions withPorts(Map<String, Integer> others) {
        Map<String, Integer> all = new HashMap<>(ports);
        all.putAll(others);
        return new StackOptions(project, data, all, postgres, issuer, demonstration, environment, jvmArguments);
    }

    public StackOptions withData(Path folder) {
        return new StackOptions(project, folder, ports, postgres, issuer, demonstration, environment, jvmArguments);
    }

    public StackOptions withPostgres(ExternalPostgres server) {
        return new StackOptions(project, data, ports, server, issuer, demonstration, environment, jvmArguments);
    }

    public StackOptions withIssuer(URI realm) {
        return new StackOptions(project, data, ports, postgres, realm, demonstration, environment, jvmArguments);
    }

    public StackOptions withDemonstration(boolean wanted) {
        return new StackOptions(project, data, ports, postgres, issuer, wanted, environment, jvmArguments);
    }

    /** The same with one more variable for one app. */
    public StackOptions withEnvironment(String app, String variable, String value) {
        Map<String, Map<String, String>> all = new HashMap<>(environment);
        Map<String, String> ofApp = new HashMap<>(all.getOrDefault(app, Map.of()));
        ofApp.put(variable, value);
        all.put(app, Map.copyOf(ofApp));
        return new StackOptions(project, data, ports, postgres, issuer, demonstration, all, jvmArguments);
    }

    /** The same with further JVM arguments for one app; they come after the suite's own and so win. */
    public StackOptions withJvmArguments(String app, List<String> arguments) {
        Map<String, List<String>> all = new HashMap<>(jvmArguments);
        all.put(app, List.copyOf(arguments));
        return new StackOptions(project, data, ports, postgres, issuer, demonstration, environment, all);
    }

    int port(String name) {
        Integer port = ports.get(name);
        if (port == null) {
            throw new StackFailure("There is no port called " + name + ".");
        }
        return port;
    }

    /** The realm whose tokens the apps accept. */
    URI realm() {
        return issuer != null ? issuer : URI.create("http://localhost:" + port(Suite.KEYCLOAK) + "/realms/peyvand");
    }

    /** The origin from which a browser logs in: the gateway's. */
    String loginOrigin() {
        return "http://localhost:" + port(Suite.GATEWAY);
    }

    /** What is unpacked and built once and holds no data; every stack of a project shares it. */
    Path shared() {
        return project.resolve(".peyvand");
    }

    /** A passing stack leaves no start caches: writing them would make its end longer, and nothing would use them. */
    StartCache startCache() {
        return new StartCache(shared().resolve("cache/starts"), data.equals(shared()));
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new StackFailure("This machine has no free port left.", e);
        }
    }
}
