package ir.peyvand.agreements.formrule;

import com.fasterxml.jackson.annotation.JsonInclude;
import ir.peyvand.agreements.review.FindingSeverity;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The form of an agreement as it is now.
 *
 * @param checkedOn the day whose rules were taken
 * @param blocking errors that nobody has waived: they stand in the way of approval
 * @param atSubmission what the check found when the agreement was last submitted; absent before
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record FormReportView(
        UUID agreement,
        LocalDate checkedOn,
        long errors,
        long warnings,
        long blocking,
        List<FormFindingView> items,
        @Nullable RunView atSubmission) {

    /** A check that was kept. */
    public record RunView(Instant at, int errors, int warnings) {}

    static FormReportView of(
            UUID agreement, LocalDate on, List<FormFindingView> found, @Nullable RunView atSubmission) {
        return new FormReportView(
                agreement,
                on,
                count(found, FindingSeverity.ERROR),
                count(found, FindingSeverity.WARNING),
                found.stream().filter(FormFindingView::blocks).count(),
                found,
                atSubmission);
    }

    private static long count(List<FormFindingView> found, FindingSeverity severity) {
        return found.stream().filter(finding -> finding.severity() == severity).count();
    }
}
