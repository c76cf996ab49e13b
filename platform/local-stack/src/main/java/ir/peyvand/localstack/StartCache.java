package ir.peyvand.localstack;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import java.util.zip.CRC32;

/**
 * The loaded and linked classes of a JVM, written when it ends and mapped when it starts again, which takes two thirds off a
 * start: the ahead-of-time cache of JDK 25 (JEP 514). Older JDKs start without.
 */
final class StartCache {

    /** How long a JVM that writes its cache may take to end. */
    static final Duration PATIENCE = Duration.ofMinutes(5);

    private static final int AHEAD_OF_TIME = 25;

    private final Path folder;
    private final boolean records;
    private final Map<String, Path> recording = new ConcurrentHashMap<>();

    /**
     * @param folder where the caches are
     * @param records whether JVMs that have none may be made to leave one, which makes their end some seconds longer
     */
    StartCache(Path folder, boolean records) {
        this.folder = folder;
        this.records = records && Runtime.version().feature() >= AHEAD_OF_TIME;
    }

    /**
     * The JVM arguments that use a cache, or make one. A cache belongs to one JDK, one set of arguments and one state of the
     * program's files.
     */
    List<String> arguments(String name, List<String> command, Path program) {
        try {
            Path cache = folder.resolve(name + "-" + fingerprint(command, program) + ".aot");
            if (Files.exists(cache)) {
                return List.of("-XX:AOTCache=" + cache, "-Xlog:aot=off", "-Xlog:cds=off");
            }
            if (!records) {
                return List.of();
            }
            Files.createDirectories(folder);
            removeOthers(name);
            recording.put(name, cache);
            return List.of("-XX:AOTCacheOutput=" + draft(cache), "-Xlog:aot=off", "-Xlog:cds=off");
        } catch (IOException e) {
            throw new StackFailure("The folder " + folder + " cannot be written to.", e);
        }
    }

    boolean records(String name) {
        return recording.containsKey(name);
    }

    /** Takes what a JVM has written at its end; one that was killed has left a part at best. */
    void keep(String name) {
        Path cache = recording.remove(name);
        try {
            if (cache != null && Files.exists(draft(cache)) && !Files.exists(unfinished(cache))) {
                Files.move(draft(cache), cache, StandardCopyOption.ATOMIC_MOVE);
            }
        } catch (IOException e) {
            throw new StackFailure("The folder " + folder + " cannot be written to.", e);
        }
    }

    private static Path draft(Path cache) {
        return Path.of(cache + ".draft");
    }

    /** The JVM's own notes: it removes them when the cache is whole. */
    private static Path unfinished(Path cache) {
        return Path.of(draft(cache) + ".config");
    }

    private void removeOthers(String name) throws IOException {
        try (Stream<Path> caches = Files.list(folder)) {
            for (Path cache : caches.filter(
                            file -> file.getFileName().toString().matches(name + "-[0-9a-f]{8}\\.aot.*"))
                    .toList()) {
                Files.delete(cache);
            }
        }
    }

    private static String fingerprint(List<String> command, Path program) throws IOException {
        CRC32 sum = new CRC32();
        // system properties do not matter to a cache, only how the JVM itself is set
        command.stream()
                .filter(word -> word.startsWith("-X") || word.startsWith("--"))
                .forEach(word -> sum.update(word.getBytes(StandardCharsets.UTF_8)));
        sum.update(Runtime.version().toString().getBytes(StandardCharsets.UTF_8));
        try (Stream<Path> files = Files.walk(program)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".jar"))
                    .sorted()
                    .toList()) {
                String state = file + " " + Files.size(file) + " "
                        + Files.getLastModifiedTime(file).toMillis();
                sum.update(state.getBytes(StandardCharsets.UTF_8));
            }
        }
        return HexFormat.of().toHexDigits((int) sum.getValue());
    }
}
