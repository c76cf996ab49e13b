package ir.peyvand.kit.attachment;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A file that belongs to a record.
 *
 * @param record what it belongs to
 * @param bytes its size
 * @param sha256 hexadecimal digits
 * @param withdrawnAt when it was withdrawn; its bytes are no longer given out
 */
public record Attachment(
        UUID id,
        UUID record,
        AttachmentType type,
        String language,
        String fileName,
        String mediaType,
        long bytes,
        String sha256,
        Instant uploadedAt,
        @Nullable Instant withdrawnAt,
        @Nullable String withdrawnWhy) {

    public boolean stands() {
        return withdrawnAt == null;
    }
}
