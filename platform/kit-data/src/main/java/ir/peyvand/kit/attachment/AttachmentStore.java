package ir.peyvand.kit.attachment;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;

/**
 * Where the bytes of attachments are kept, under their SHA-256 in hexadecimal digits. Keeping the same bytes twice keeps them
 * once. The configuration says which store it is.
 */
public interface AttachmentStore {

    /** Keeps a copy of the file; when this returns it survives a power failure. */
    void keep(String sha256, Path file) throws IOException;

    /** @throws java.nio.file.NoSuchFileException when there is nothing under the digest */
    InputStream open(String sha256) throws IOException;

    /**
     * Where something stands in a store: {@code ab/cdef…}. A digest is hexadecimal digits, so that no name can lead elsewhere.
     */
    static String place(String sha256) {
        if (!sha256.matches("[0-9a-f]{64}")) {
            throw new IllegalArgumentException("not a digest");
        }
        return sha256.substring(0, 2) + "/" + sha256.substring(2);
    }
}
