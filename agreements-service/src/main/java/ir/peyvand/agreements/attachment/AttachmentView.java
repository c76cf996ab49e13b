package ir.peyvand.agreements.attachment;

import com.fasterxml.jackson.annotation.JsonInclude;
import ir.peyvand.kit.attachment.Attachment;
import ir.peyvand.kit.attachment.AttachmentType;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * An attachment; its bytes are at {@code …/content}.
 *
 * @param bytes its size
 * @param sha256 hexadecimal digits
 * @param withdrawnAt when it was withdrawn; its bytes are no longer given out
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AttachmentView(
        UUID id,
        UUID agreement,
        AttachmentType type,
        @Schema(examples = "fa") String language,
        @Schema(examples = "متن امضاشده.pdf") String fileName,
        @Schema(examples = "application/pdf") String mediaType,
        @Schema(examples = "184213") long bytes,

        @Schema(examples = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08")
        String sha256,

        Instant uploadedAt,
        @Nullable Instant withdrawnAt,
        @Nullable String withdrawnWhy) {

    static AttachmentView from(Attachment attachment) {
        return new AttachmentView(
                attachment.id(),
                attachment.record(),
                attachment.type(),
                attachment.language(),
                attachment.fileName(),
                attachment.mediaType(),
                attachment.bytes(),
                attachment.sha256(),
                attachment.uploadedAt(),
                attachment.withdrawnAt(),
                attachment.withdrawnWhy());
    }
}
