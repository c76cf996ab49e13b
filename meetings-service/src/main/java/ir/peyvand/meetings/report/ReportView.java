package ir.peyvand.meetings.report;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A report as callers see it.
 *
 * @param refusal why the last one for this day was refused
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ReportView(
        UUID id,
        String urn,
        UUID resolution,
        LocalDate dueOn,
        ReportStatus status,

        @Schema(examples = "پنجرهٔ واحد با سه دستگاه آغاز به کار کرد") @Nullable
        String text,

        @Nullable String attachment,
        @Schema(examples = "secretariat-03") @Nullable String submittedBy,
        @Nullable Instant submittedAt,
        @Schema(examples = "governorate-03") @Nullable String acceptedBy,
        @Nullable Instant acceptedAt,
        @Nullable String refusal,
        Instant modified,
        long version) {

    static final String TYPE = "resolution-report";

    /** Where it is read. */
    String href() {
        return "/api/v1/resolutions/" + resolution + "/reports/" + id;
    }
}
