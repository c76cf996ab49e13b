package ir.peyvand.meetings.evidence;

import com.fasterxml.jackson.annotation.JsonInclude;
import ir.peyvand.meetings.resolution.EvidenceType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A piece of evidence as callers see it.
 *
 * @param explanation why it is of another type than the resolution asks for
 * @param document id of an attachment, urn or address
 * @param refusal why it was refused
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record EvidenceView(
        UUID id,
        String urn,
        UUID resolution,
        EvidenceType type,
        @Nullable String explanation,
        String document,

        @Schema(examples = "نامهٔ گمرک دربارهٔ گشایش پنجرهٔ واحد")
        String description,

        LocalDate dated,
        EvidenceStatus status,
        @Schema(examples = "secretariat-03") String submittedBy,
        Instant submittedAt,
        @Schema(examples = "governorate-03") @Nullable String decidedBy,
        @Nullable Instant decidedAt,
        @Nullable String refusal,
        long version) {

    static final String TYPE = "evidence";
}
