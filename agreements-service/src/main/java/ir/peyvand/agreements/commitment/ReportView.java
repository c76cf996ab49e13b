package ir.peyvand.agreements.commitment;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A report as callers see it.
 *
 * @param content what it says; not for dashboards
 * @param refusal why the last one for this day was refused
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ReportView(
        UUID id,
        String urn,
        UUID agreement,
        LocalDate dueOn,
        ReportStatus status,
        @Nullable Evidence content,
        @Schema(examples = "demo-governorate-09") @Nullable String submittedBy,
        @Nullable Instant submittedAt,
        @Schema(examples = "demo-committee") @Nullable String acceptedBy,
        @Nullable Instant acceptedAt,

        @Schema(examples = "سند پیوست از آنِ سال گذشته است") @Nullable
        String refusal,

        Instant modified,
        long version) {

    static final String TYPE = "progress-report";

    /** What everybody may read: the day, and whether a report was accepted. */
    ReportView publicFields() {
        return new ReportView(
                id,
                urn,
                agreement,
                dueOn,
                status == ReportStatus.ACCEPTED ? status : ReportStatus.DUE,
                null,
                null,
                null,
                null,
                acceptedAt,
                null,
                modified,
                version);
    }
}
