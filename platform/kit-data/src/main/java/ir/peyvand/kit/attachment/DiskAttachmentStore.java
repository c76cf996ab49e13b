package ir.peyvand.kit.attachment;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/** Attachments in a folder: {@code ab/cdef…}, by their digest. Several instances may share it. */
final class DiskAttachmentStore implements AttachmentStore {

    private final Path root;

    DiskAttachmentStore(Path directory) {
        this.root = directory.toAbsolutePath().normalize();
    }

    @Override
    public void keep(String sha256, Path file) throws IOException {
        Path place = place(sha256);
        if (Files.exists(place)) {
            return;
        }
        Files.createDirectories(place.getParent());
        Path draft = place.resolveSibling(UUID.randomUUID() + ".part");
        try {
            Files.copy(file, draft);
            try (FileChannel written = FileChannel.open(draft, StandardOpenOption.WRITE)) {
                written.force(true);
            }
            Files.move(draft, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    @Override
    public InputStream open(String sha256) throws IOException {
        return Files.newInputStream(place(sha256));
    }

    private Path place(String sha256) {
        return root.resolve(AttachmentStore.place(sha256));
    }
}
