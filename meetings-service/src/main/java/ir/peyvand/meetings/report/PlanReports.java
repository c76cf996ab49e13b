package ir.peyvand.meetings.report;

import ir.peyvand.kit.time.Frequency;
import ir.peyvand.kit.time.ReportSchedule;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * When the owner of a resolution reports.
 *
 * @param startsOn the day of the first report
 * @param endsOn no report is due later; at most 30 years after the first
 */
public record PlanReports(
        @Schema(examples = "2026-06-22") @NotNull LocalDate startsOn,
        @Schema(examples = "2027-03-20") @NotNull LocalDate endsOn,
        @NotNull Frequency frequency) {

    ReportSchedule schedule() {
        return new ReportSchedule(startsOn, endsOn, frequency);
    }
}
