package ir.peyvand.localstack;

import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Starts the suite's own apps: what each is told in its environment, and how its JVM is sized. */
final class Apps {

    private final StackOptions options;
    private final StackFolder folder;
    private final Secrets secrets;
    private final StartCache cache;

    Apps(StackOptions options, StackFolder folder, Secrets secrets, StartCache cache) {
        this.options = options;
        this.folder = folder;
        this.secrets = secrets;
        this.cache = cache;
    }

    /** Said before anything is started, because it is the commonest reason for nothing to work. */
    void mustBeBuilt() {
        for (App app : Suite.APPS) {
            if (!Files.exists(app.jar(options.project()))) {
                throw new StackFailure(
                        app.name() + " is not built yet: ./run builds it, and so does ./mvnw package -DskipTests.");
            }
        }
    }

    Child child(App app, Server server, Child.Deaths deaths) {
        List<String> command = new ArrayList<>(List.of(Jvm.java()));
        command.addAll(Jvm.SMALL);
        command.addAll(Jvm.PATIENT);
        command.addAll(Jvm.slim());
        command.addAll(List.of(
                "-Xmx" + app.heapMegabytes() + "m",
                "-XX:ReservedCodeCacheSize=64m",
                // gives back what the compilers used while warming up
                "-XX:TrimNativeHeapInterval=1000",
                "-Xss512k",
                "-Duser.timezone=UTC",
                "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                "--enable-native-access=ALL-UNNAMED"));
        command.addAll(options.jvmArguments().getOrDefault(app.name(), List.of()));
        command.addAll(cache.arguments(app.name(), command, app.folder(options.project())));
        command.addAll(List.of("-jar", app.jar(options.project()).toString()));
        return new Child(app.name(), command, environment(app, server), folder, deaths);
    }

    private Map<String, String> environment(App app, Server server) {
        Map<String, String> environment = new HashMap<>();
        environment.put("PEYVAND_LOCAL_STACK", "true");
        // the C library keeps what each thread once used; one pool for all threads keeps a third of that
        environment.put("MALLOC_ARENA_MAX", "1");
        environment.put("QUARKUS_HTTP_HOST", "127.0.0.1");
        environment.put("QUARKUS_HTTP_PORT", Integer.toString(options.port(app.name())));
        environment.put("QUARKUS_MANAGEMENT_HOST", "127.0.0.1");
        environment.put("QUARKUS_MANAGEMENT_PORT", Integer.toString(options.port(app.management())));
        environment.put("QUARKUS_OIDC_AUTH_SERVER_URL", options.realm().toString());
        String database = app.database();
        if (database != null) {
            environment.put("QUARKUS_DATASOURCE_JDBC_URL", server.url(database));
            environment.put("QUARKUS_DATASOURCE_USERNAME", database);
            environment.put("QUARKUS_DATASOURCE_PASSWORD", secrets.ofDatabase(database));
            environment.put("PEYVAND_SEARCH_DIRECTORY", folder.index(app.name()).toString());
            environment.put(
                    "PEYVAND_ATTACHMENTS_DIRECTORY",
                    folder.attachments(app.name()).toString());
            environment.put("PEYVAND_DEMO_DATA", Boolean.toString(options.demonstration()));
        } else {
            addRoutes(environment);
        }
        if (app.name().equals(Suite.AGREEMENTS)) {
            addAuthority(environment);
        }
        environment.putAll(options.environment().getOrDefault(app.name(), Map.of()));
        return environment;
    }

    /** Here is a meetings-service to ask: nothing is signed without the delegation that the rules ask for. */
    private void addAuthority(Map<String, String> environment) {
        environment.put("PEYVAND_AUTHORITY_CHECK", "refuse");
        environment.put("PEYVAND_AUTHORITY_URL", "http://127.0.0.1:" + options.port(Suite.MEETINGS));
    }

    private void addRoutes(Map<String, String> environment) {
        for (App service : Suite.APPS) {
            String route = service.routeVariable();
            if (route != null) {
                environment.put(route + "_URL", "http://localhost:" + options.port(service.name()));
                environment.put(route + "_MANAGEMENT_URL", "http://localhost:" + options.port(service.management()));
            }
        }
    }
}
