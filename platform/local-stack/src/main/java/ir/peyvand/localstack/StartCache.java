package ir.peyvand.localstack;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import java.util.zip.CRC32;

/**
 * The loaded classes of a JVM, kept once it has started and mapped when it starts again, which takes more than half off a
 * start: dynamic class-data archives (JEP 350).
 *
 * <p>They are taken from the running JVM rather than at its end, so that stopping stays quick and a killed run loses
 * nothing. JDK 25's ahead-of-time cache would gain a little more, but can only be written at the end.
 */
final class StartCache {

    private static final int PATIENCE_SECONDS = 120;

    private final Path folder;
    private final boolean records;
    private final Map<String, Path> missing = new HashMap<>();

    /**
     * @param folder where the archives are
     * @param records whether JVMs that have none may be made to leave one
     */
    StartCache(Path folder, boolean records) {
        this.folder = folder;
        this.records = records;
    }

    /**
     * The JVM arguments that use an archive, or prepare for one. An archive belongs to one JDK, one set of arguments and
     * one state of the program's files.
     */
    synchronized List<String> arguments(String name, List<String> command, Path program) {
        try {
            Path archive = folder.resolve(name + "-" + fingerprint(command, program) + ".jsa");
            if (Files.exists(archive)) {
                return List.of("-XX:SharedArchiveFile=" + archive, "-Xlog:cds=off");
            }
            if (!records) {
                return List.of();
            }
            missing.put(name, archive);
            return List.of("-XX:+RecordDynamicDumpInfo", "-Xlog:cds=off");
        } catch (IOException e) {
            throw new StackFailure("The files of " + name + " in " + program + " cannot be read.", e);
        }
    }

    synchronized boolean complete() {
        return missing.isEmpty();
    }

    /** Takes the archive of a JVM that was started without one. Its next start is slower if that fails, nothing else. */
    void keep(String name, long pid) {
        Path archive;
        synchronized (this) {
            archive = missing.remove(name);
        }
        if (archive == null) {
            return;
        }
        try {
            Files.createDirectories(folder);
            Path draft = folder.resolve(name + ".draft");
            Files.deleteIfExists(draft);
            Process dump = new ProcessBuilder(
                            Jvm.tool("jcmd"), Long.toString(pid), "VM.cds", "dynamic_dump", draft.toString())
                    .redirectErrorStream(true)
                    .redirectOutput(Redirect.DISCARD)
                    .start();
            if (dump.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS) && dump.exitValue() == 0 && Files.exists(draft)) {
                removeOthers(name);
                Files.move(draft, archive, StandardCopyOption.ATOMIC_MOVE);
            }
        } catch (IOException e) {
            throw new StackFailure("The folder " + folder + " cannot be written to.", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void removeOthers(String name) throws IOException {
        try (Stream<Path> archives = Files.list(folder)) {
            for (Path archive : archives.filter(
                            file -> file.getFileName().toString().matches(name + "-[0-9a-f]{8}\\.jsa"))
                    .toList()) {
                Files.delete(archive);
            }
        }
    }

    private static String fingerprint(List<String> command, Path program) throws IOException {
        CRC32 sum = new CRC32();
        // system properties do not matter to an archive, only how the JVM itself is set
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
