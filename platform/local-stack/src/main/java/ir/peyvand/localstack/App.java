package ir.peyvand.localstack;

import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One app of the suite.
 *
 * @param name also the folder it is built in and the name of its log file
 * @param port where it listens unless told otherwise
 * @param noun the first word of its paths, which names its database and its gateway route; none for the gateway
 * @param heapMegabytes its largest heap; with metaspace and threads it takes some 100 to 150 MB more than that
 */
record App(String name, int port, @Nullable String noun, int heapMegabytes) {

    /** A management port belongs to every public one, and is that much higher. */
    static final int MANAGEMENT_OFFSET = 1000;

    static App service(String noun, int port, int heapMegabytes) {
        return new App(noun + "-service", port, noun, heapMegabytes);
    }

    static App gateway(int port, int heapMegabytes) {
        return new App("gateway", port, null, heapMegabytes);
    }

    int managementPort() {
        return port + MANAGEMENT_OFFSET;
    }

    /** The key of this app's management port among {@link StackOptions#ports()}. */
    String management() {
        return name + "-management";
    }

    /** The database and its role; both have the same name. */
    @Nullable
    String database() {
        return noun == null ? null : "peyvand_" + noun;
    }

    /** How the gateway's configuration calls the route to this app, as in {@code PEYVAND_ROUTES_CAPACITY_URL}. */
    @Nullable
    String routeVariable() {
        return noun == null ? null : "PEYVAND_ROUTES_" + noun.toUpperCase(Locale.ROOT);
    }

    /** What its build leaves. */
    Path folder(Path project) {
        return project.resolve(name).resolve("target/quarkus-app");
    }

    Path jar(Path project) {
        return folder(project).resolve("quarkus-run.jar");
    }
}
