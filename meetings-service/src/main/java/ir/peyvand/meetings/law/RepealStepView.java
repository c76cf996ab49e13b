package ir.peyvand.meetings.law;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened to a request.
 *
 * @param step the state that it led to, or advised
 * @param role of advice: legal-reviewer or protocol-reviewer
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RepealStepView(
        @Schema(examples = "submitted") String step,
        LocalDate on,
        @Nullable String note,
        @Schema(examples = "legal-reviewer") @Nullable String role,
        Instant at) {}
