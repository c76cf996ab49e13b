package ir.peyvand.localstack;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.stream.Stream;

/** Where PostgreSQL's programs are unpacked, once a project. */
record PostgresBinaries(Path folder) {

    /** Starts a server from them; stacks that start together wait for the one that unpacks. */
    EmbeddedPostgres start(EmbeddedPostgres.Builder server) throws IOException {
        Files.createDirectories(folder);
        try (FileChannel channel = FileChannel.open(
                        folder.resolveSibling(folder.getFileName() + ".lock"),
                        StandardOpenOption.CREATE,
                        StandardOpenOption.WRITE);
                var lock = channel.lock()) {
            if (lock.isValid()) {
                removeHalfUnpacked();
            }
            return server.setOverrideWorkingDirectory(folder.toFile()).start();
        }
    }

    /** An unpacking that was killed half-way is not taken up again by the library, it stumbles over it. */
    private void removeHalfUnpacked() throws IOException {
        try (Stream<Path> unpacked = Files.list(folder)) {
            for (Path version : unpacked.toList()) {
                if (!Files.exists(version.resolve(".exists"))) {
                    StackFolder.delete(version);
                }
            }
        }
    }
}
