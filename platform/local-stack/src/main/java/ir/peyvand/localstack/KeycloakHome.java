package ir.peyvand.localstack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * Keycloak unpacked and built for PostgreSQL, once a project: building takes half a minute, and every later start is that
 * much quicker. It holds no data, so that all stacks of a project share it.
 */
record KeycloakHome(Path folder) {

    /** Options that are fixed when Keycloak is built; changing them here builds it anew. */
    private static final List<String> BUILD = List.of("build", "--db=postgres", "--health-enabled=true");

    static Path archive(Path project) {
        return project.resolve("platform/local-stack/target/keycloak/keycloak.zip");
    }

    Path distribution() {
        return folder.resolve("distribution");
    }

    boolean ready(Path archive) throws IOException {
        Path mark = folder.resolve("built");
        return Files.exists(mark) && Files.readString(mark).equals(fingerprint(archive));
    }

    /** Unpacks and builds unless that is done; two stacks that start together wait for one another. */
    void prepare(Path archive, Path log, Children children, Consumer<String> progress) {
        try {
            Files.createDirectories(folder);
            try (FileChannel channel = FileChannel.open(
                            folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                    var lock = channel.lock()) {
                if (lock.isValid() && !ready(archive)) {
                    Files.deleteIfExists(folder.resolve("built"));
                    StackFolder.delete(distribution());
                    progress.accept("Keycloak: unpacking and building it (once, about half a minute)");
                    unpack(archive);
                    build(log, children);
                    Files.writeString(folder.resolve("built"), fingerprint(archive));
                }
            }
        } catch (IOException e) {
            throw new StackFailure("Keycloak could not be unpacked into " + folder + ": " + e.getMessage(), e);
        }
    }

    private static String fingerprint(Path archive) throws IOException {
        return Files.size(archive) + " " + String.join(" ", BUILD);
    }

    private void unpack(Path archive) throws IOException {
        try (ZipFile zip = new ZipFile(archive.toFile())) {
            Enumeration<? extends ZipEntry> entries = zip.entries();
            while (entries.hasMoreElements()) {
                ZipEntry entry = entries.nextElement();
                Path name = Path.of(entry.getName());
                // every name begins with the folder keycloak-<version>
                if (entry.isDirectory() || name.getNameCount() < 2) {
                    continue;
                }
                Path file = distribution()
                        .resolve(name.subpath(1, name.getNameCount()))
                        .normalize();
                if (!file.startsWith(distribution())) {
                    throw new IOException("the archive names a file outside itself: " + name);
                }
                Files.createDirectories(file.getParent());
                try (var content = zip.getInputStream(entry)) {
                    Files.copy(content, file);
                }
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private void build(Path log, Children children) throws IOException {
        List<String> command = command(List.of(), BUILD);
        Process process = children.launch(
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(Redirect.appendTo(log.toFile())));
        try {
            if (process.waitFor() != 0) {
                throw new StackFailure(
                        "Keycloak could not be built. Its last lines (" + log + "):\n" + Child.tail(log));
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    /** What {@code bin/kc.sh} does, without a shell between us and the process. */
    private List<String> command(List<String> jvmArguments, List<String> arguments) {
        List<String> command = new ArrayList<>(List.of(Jvm.java()));
        command.addAll(Jvm.SMALL);
        command.addAll(Jvm.PATIENT);
        command.addAll(List.of(
                "-Xms64m",
                "-Xmx384m",
                "-XX:MaxMetaspaceSize=256m",
                "-Djava.util.concurrent.ForkJoinPool.common.threadFactory="
                        + "io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
                "--add-opens=java.base/java.util=ALL-UNNAMED",
                "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
                "--add-opens=java.base/java.security=ALL-UNNAMED",
                "--add-opens=java.base/java.lang=ALL-UNNAMED",
                "--enable-native-access=ALL-UNNAMED",
                "-Duser.language=en",
                "-Duser.country=US",
                "-Dkc.home.dir=" + distribution(),
                "-Djboss.server.config.dir=" + distribution().resolve("conf"),
                "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                "-Dpicocli.disable.closures=true",
                "-Dquarkus-log-max-startup-records=10000"));
        command.addAll(jvmArguments);
        command.addAll(List.of(
                "-cp",
                distribution().resolve("lib/quarkus-run.jar").toString(),
                "io.quarkus.bootstrap.runner.QuarkusEntryPoint"));
        command.addAll(arguments);
        return command;
    }

    Child child(
            StackOptions options,
            StackFolder folder,
            Server server,
            Secrets secrets,
            StartCache cache,
            Child.Deaths deaths) {
        int port = options.port(Suite.KEYCLOAK);
        List<String> jvm = new ArrayList<>(List.of(
                // Keycloak's --import-realm reads one folder inside the distribution, which several stacks share
                "-Dkeycloak.migration.dir=" + folder.realm(),
                "-Dkeycloak.migration.replace-placeholders=true",
                "-XX:TieredStopAtLevel=1"));
        jvm.addAll(cache.arguments(
                Suite.KEYCLOAK, command(jvm, List.of()), distribution().resolve("lib")));
        List<String> arguments = List.of(
                "start",
                "--optimized",
                "--cache=local",
                "--http-enabled=true",
                "--http-host=127.0.0.1",
                "--http-port=" + port,
                "--http-management-host=127.0.0.1",
                "--http-management-port=" + options.port(Suite.KEYCLOAK_MANAGEMENT),
                "--hostname=http://localhost:" + port);
        Map<String, String> environment = Map.of(
                "KC_DB_URL",
                server.url(Suite.KEYCLOAK),
                "KC_DB_USERNAME",
                Suite.KEYCLOAK,
                "KC_DB_PASSWORD",
                secrets.ofDatabase(Suite.KEYCLOAK),
                "KC_BOOTSTRAP_ADMIN_USERNAME",
                "demo-admin",
                "KC_BOOTSTRAP_ADMIN_PASSWORD",
                secrets.of("keycloak.demo-admin"),
                "PEYVAND_PORTAL_ORIGIN",
                options.loginOrigin());
        return new Child(Suite.KEYCLOAK, command(jvm, arguments), environment, folder, deaths);
    }
}
