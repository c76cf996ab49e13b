package ir.peyvand.meetings.resolution;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * From when on a resolution is at risk or late. {@link LightSql} says the same in SQL.
 *
 * @param validUntil the last day on which it holds; null until another follows
 * @param riskDays at risk when the deadline is so many days away, or fewer
 * @param riskLag at risk when progress is further behind the share of time gone, 0 to 1
 * @param lateLag late when progress is further behind the share of time gone; more than at risk
 * @param riskReportAge at risk after more days without an accepted report, where reports are expected
 * @param lateReportAge late after more days without one
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record LightRule(
        LocalDate validFrom,
        @Nullable LocalDate validUntil,
        @Schema(examples = "14") int riskDays,
        @Schema(examples = "0.25") BigDecimal riskLag,
        @Schema(examples = "0.50") BigDecimal lateLag,
        @Schema(examples = "45") int riskReportAge,
        @Schema(examples = "120") int lateReportAge,
        @Schema(examples = "default") String source) {

    /** Empty where nothing is to be carried out. */
    Optional<Light> light(Standing standing, LocalDate day) {
        LocalDate decided = standing.decidedOn();
        LocalDate due = standing.dueOn();
        if (!standing.status().isLive() || decided == null || due == null) {
            return Optional.empty();
        }
        if (day.isAfter(due)
                || isBehind(standing.progress(), lateLag, decided, due, day)
                || isSilent(standing.reportedOn(), lateReportAge, day)) {
            return Optional.of(Light.LATE);
        }
        if (ChronoUnit.DAYS.between(day, due) <= riskDays
                || isBehind(standing.progress(), riskLag, decided, due, day)
                || isSilent(standing.reportedOn(), riskReportAge, day)) {
            return Optional.of(Light.AT_RISK);
        }
        return Optional.of(Light.ON_TRACK);
    }

    /** Progress is less than the share of time gone without the lag; multiplied out, so that nothing is rounded. */
    private static boolean isBehind(
            BigDecimal progress, BigDecimal lag, LocalDate decided, LocalDate due, LocalDate day) {
        BigDecimal expectedDays = progress.add(lag).multiply(BigDecimal.valueOf(ChronoUnit.DAYS.between(decided, due)));
        return expectedDays.compareTo(BigDecimal.valueOf(ChronoUnit.DAYS.between(decided, day))) < 0;
    }

    private static boolean isSilent(@Nullable LocalDate reportedOn, int days, LocalDate day) {
        return reportedOn != null && ChronoUnit.DAYS.between(reportedOn, day) > days;
    }
}
