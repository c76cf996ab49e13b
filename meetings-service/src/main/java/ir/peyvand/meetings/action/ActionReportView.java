package ir.peyvand.meetings.action;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How far an action was said to be. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ActionReportView(
        UUID id,
        UUID action,
        @Schema(examples = "0.5") BigDecimal progress,
        @Schema(examples = "نیمی از ساختمان آماده شد") String text,
        @Nullable String attachment,
        @Schema(examples = "secretariat-03") String madeBy,
        Instant madeAt) {}
