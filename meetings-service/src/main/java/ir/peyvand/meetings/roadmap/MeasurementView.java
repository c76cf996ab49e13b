package ir.peyvand.meetings.roadmap;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A measurement of one indicator.
 *
 * @param reason why it was refused
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record MeasurementView(
        UUID id,
        @Schema(examples = "joint-investment-projects") String indicator,
        LocalDate on,
        @Schema(examples = "5") BigDecimal value,
        String source,
        MeasurementStatus status,
        Instant recorded,
        @Nullable Instant judged,
        @Nullable String reason) {

    static final String TYPE = "roadmap-measurement";
}
