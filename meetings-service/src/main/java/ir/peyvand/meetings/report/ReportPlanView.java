package ir.peyvand.meetings.report;

import com.fasterxml.jackson.annotation.JsonInclude;
import ir.peyvand.kit.time.Frequency;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * When the owner of a resolution reports.
 *
 * @param lastAcceptedOn null until a report is accepted
 * @param nextDueOn the first day without a report; null when there is none
 * @param reports how many days the plan has
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ReportPlanView(
        UUID resolution,
        LocalDate startsOn,
        LocalDate endsOn,
        Frequency frequency,
        @Nullable LocalDate lastAcceptedOn,
        @Nullable LocalDate nextDueOn,
        @Schema(examples = "4") int reports,
        Instant modified,
        long version) {

    static final String TYPE = "resolution-report-plan";
}
