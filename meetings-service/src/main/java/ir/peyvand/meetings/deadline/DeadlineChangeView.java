package ir.peyvand.meetings.deadline;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A request to move a deadline, as callers see it.
 *
 * @param formerDue the deadline as it stood
 * @param requestedDue where it should move; where it moved once it is approved
 * @param refusal why it was refused
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DeadlineChangeView(
        UUID id,
        String urn,
        UUID resolution,
        LocalDate formerDue,
        LocalDate requestedDue,
        @Schema(examples = "ماشین‌آلات در گمرک مانده است") String reason,
        DeadlineChangeStatus status,
        @Schema(examples = "secretariat-03") String requestedBy,
        Instant requestedAt,
        @Schema(examples = "governorate-03") @Nullable String decidedBy,
        @Nullable Instant decidedAt,
        @Nullable String refusal,
        long version) {

    static final String TYPE = "deadline-change";
}
