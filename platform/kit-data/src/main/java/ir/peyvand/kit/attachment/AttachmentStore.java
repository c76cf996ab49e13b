package ir.peyvand.kit.attachment;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;

/**
 * Where the bytes of attachments are kept, under their SHA-256 in hexadecimal digits. Keeping the same bytes twice keeps them
 * once. Another store than the disk, such as one that speaks S3, is another bean of this type.
 */
public interface AttachmentStore {

    /** Keeps a copy of the file; when this returns it survives a power failure. */
    void keep(String sha256, Path file) throws IOException;

    /** @throws java.nio.file.NoSuchFileException when there is nothing under the digest */
    InputStream open(String sha256) throws IOException;
}
