package ir.peyvand.agreements.commitment;

import ir.peyvand.kit.time.Frequency;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * When the parties of an agreement report.
 *
 * @param startsOn the day of the first report
 * @param endsOn no report is due later; at most 30 years after the first
 */
public record PlanReports(
        @Schema(examples = "2026-03-21") @NotNull LocalDate startsOn,
        @Schema(examples = "2028-03-20") @NotNull LocalDate endsOn,
        @NotNull Frequency frequency) {}
