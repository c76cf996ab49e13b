package ir.peyvand.agreements.commitment;

import com.fasterxml.jackson.annotation.JsonInclude;
import ir.peyvand.kit.time.Frequency;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * When the parties of an agreement report, and how fresh what they said is.
 *
 * @param light green once every report was accepted; before the plan begins green too
 * @param ageDays days since the last report was accepted, or since the plan began; 0 before that
 * @param lastAcceptedOn null until a report is accepted
 * @param nextDueOn the first day without a report; null when there is none
 * @param reports how many days the plan has
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ReportPlanView(
        UUID agreement,
        LocalDate startsOn,
        LocalDate endsOn,
        Frequency frequency,
        Light light,
        long ageDays,
        @Nullable LocalDate lastAcceptedOn,
        @Nullable LocalDate nextDueOn,
        int reports,
        Instant modified,
        long version) {

    static final String TYPE = "report-plan";
}
