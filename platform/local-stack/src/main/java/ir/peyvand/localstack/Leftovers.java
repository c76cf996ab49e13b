package ir.peyvand.localstack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** The children of a supervisor that was killed: they outlive it, hold their ports, and are ended before a new start. */
final class Leftovers {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private Leftovers() {}

    /** Ends them all and answers how many there were. */
    static int stop(StackFolder folder, Consumer<String> progress) {
        List<Path> files = pidFiles(folder);
        int stopped = 0;
        for (Path file : files) {
            PidFile pidFile = new PidFile(file);
            var process = pidFile.find();
            if (process.isPresent()) {
                progress.accept("Stopping " + name(file) + ", left over from a run that was killed");
                Child.end(process.get(), PATIENCE);
                stopped++;
            }
            pidFile.remove();
        }
        return stopped + (EmbeddedServer.stopLeftover(folder, progress) ? 1 : 0);
    }

    private static List<Path> pidFiles(StackFolder folder) {
        if (!Files.isDirectory(folder.running())) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder.running())) {
            return files.filter(file -> file.toString().endsWith(".pid"))
                    .filter(file -> !file.equals(StackLock.pidFile(folder).file()))
                    .toList();
        } catch (IOException e) {
            throw new StackFailure("The folder " + folder.running() + " cannot be read.", e);
        }
    }

    private static String name(Path pidFile) {
        return pidFile.getFileName().toString().replaceFirst("\\.pid$", "");
    }
}
