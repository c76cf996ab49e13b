package ir.peyvand.localstack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

/**
 * Remembers a process across our own death. A process id alone may by then belong to somebody else, so its start is
 * written down too and both must agree.
 */
record PidFile(Path file) {

    void write(ProcessHandle process) {
        try {
            Files.writeString(file, process.pid() + " " + started(process));
        } catch (IOException e) {
            throw new StackFailure("The file " + file + " cannot be written.", e);
        }
    }

    /** The process, if it is still the one written down. */
    Optional<ProcessHandle> find() {
        try {
            if (!Files.exists(file)) {
                return Optional.empty();
            }
            String[] words = Files.readString(file).strip().split(" ");
            return words.length == 2 && words[0].matches("\\d{1,18}")
                    ? ProcessHandle.of(Long.parseLong(words[0]))
                            .filter(ProcessHandle::isAlive)
                            .filter(process -> String.valueOf(started(process)).equals(words[1]))
                    : Optional.empty();
        } catch (IOException e) {
            throw new StackFailure("The file " + file + " cannot be read.", e);
        }
    }

    void remove() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new StackFailure("The file " + file + " cannot be removed.", e);
        }
    }

    private static long started(ProcessHandle process) {
        return process.info().startInstant().map(Instant::toEpochMilli).orElse(0L);
    }
}
