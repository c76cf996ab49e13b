package ir.peyvand.meetings.resolution;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How a resolution stood on a day.
 *
 * @param progress what of it was done, 0 to 1
 * @param reportedOn when the last report had been accepted, or from when reports were expected
 */
record Standing(
        ResolutionStatus status,
        @Nullable LocalDate decidedOn,
        @Nullable LocalDate dueOn,
        BigDecimal progress,
        @Nullable LocalDate reportedOn) {

    static Standing of(Resolution resolution) {
        return new Standing(
                resolution.status(),
                resolution.decidedOn().orElse(null),
                resolution.body().dueOn().orElse(null),
                resolution.progress(),
                resolution.reportedOn().orElse(null));
    }
}
