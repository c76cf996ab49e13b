package ir.peyvand.agreements.review;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What a reviewer found.
 *
 * @param clause number of the clause; absent when it is about the whole text
 * @param withdrawnAt when the reviewer took it back; it stays on record
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record FindingView(
        UUID id,
        @Schema(examples = "3.2") @Nullable String clause,
        FindingSeverity severity,

        @Schema(examples = "مهلت پرداخت با مادهٔ ۵ نمی‌خواند")
        String text,

        Instant foundAt,
        @Nullable Instant withdrawnAt,
        @Nullable String withdrawnReason) {}
