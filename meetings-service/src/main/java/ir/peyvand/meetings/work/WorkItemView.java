package ir.peyvand.meetings.work;

import com.fasterxml.jackson.annotation.JsonInclude;
import ir.peyvand.kit.text.LocalizedText;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Something to be done, or that was done.
 *
 * @param title of the record it is about
 * @param href where it is done or read
 * @param dueOn the last day; absent when there is none
 * @param overdue whether that day has passed and it is still to be done
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record WorkItemView(
        UUID id,
        WorkKind kind,
        @Schema(examples = "resolution") String recordType,
        UUID recordId,
        @Schema(examples = "secretariat:IR-03") String assignee,

        @Schema(examples = "{\"fa\": \"راه‌اندازی پایانهٔ مرزی\"}")
        LocalizedText title,

        @Schema(examples = "/api/v1/escalations/0198c1f2-6a41-7cc3-9d05-3f1f5d3f7a10")
        String href,

        @Nullable LocalDate dueOn,
        boolean overdue,
        Instant openedAt,
        @Nullable Instant closedAt) {}
