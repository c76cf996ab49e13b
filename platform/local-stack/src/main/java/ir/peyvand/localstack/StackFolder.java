package ir.peyvand.localstack;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;
import org.jspecify.annotations.Nullable;

/** Where a stack keeps what it keeps. Only its owner may look inside, because secrets lie there. */
record StackFolder(Path root) {

    Path logs() {
        return root.resolve("logs");
    }

    Path log(String name) {
        return logs().resolve(name + ".log");
    }

    Path databases() {
        return root.resolve("data/postgres");
    }

    Path index(String app) {
        return root.resolve("data/search").resolve(app);
    }

    Path attachments(String app) {
        return root.resolve("data/attachments").resolve(app);
    }

    Path secrets() {
        return root.resolve("data/secrets.properties");
    }

    /** What is true only while the stack runs: process ids, addresses, the realm file it imports. */
    Path running() {
        return root.resolve("running");
    }

    Path realm() {
        return running().resolve("realm");
    }

    void prepare() {
        try {
            for (Path folder : new Path[] {root, logs(), root.resolve("data"), running(), realm()}) {
                Files.createDirectories(folder);
            }
            ownerOnly(root);
            Files.delete(Files.createTempFile(root, "writable", ""));
        } catch (IOException e) {
            throw new StackFailure(
                    "The folder " + root
                            + " cannot be written to: choose another with --data, or mend its permissions.",
                    e);
        }
    }

    /** Keeps the log of the last run beside the new one. */
    void turnLogs(String name) {
        try {
            if (Files.exists(log(name))) {
                Files.move(log(name), logs().resolve(name + ".previous.log"), StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException e) {
            throw new StackFailure("The log " + log(name) + " cannot be written to.", e);
        }
    }

    /** Writes a file that nobody else may read, whole or not at all. */
    void writePrivately(Path file, String text) {
        try {
            Path draft =
                    Files.createTempFile(file.getParent(), file.getFileName().toString(), ".draft");
            Files.writeString(draft, text);
            Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new StackFailure("The file " + file + " cannot be written.", e);
        }
    }

    static void ownerOnly(Path folder) throws IOException {
        if (Files.getFileStore(folder).supportsFileAttributeView("posix")) {
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
        }
    }

    /** Deletes a folder and all in it; links are removed, not followed. */
    static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path visited, @Nullable IOException failure) throws IOException {
                if (failure != null) {
                    throw failure;
                }
                Files.delete(visited);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
