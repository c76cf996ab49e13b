package ir.peyvand.kit.time;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Repeating report dates, made from a beginning, an end and a frequency.
 *
 * @param startsOn the day of the first report
 * @param endsOn no report is due later
 */
public record ReportSchedule(LocalDate startsOn, LocalDate endsOn, Frequency frequency) {

    private static final int LONGEST_YEARS = 30;

    /** What may be wrong with a schedule. */
    public enum Fault {
        END_BEFORE_BEGINNING,
        /** More than 30 years. */
        TOO_LONG
    }

    public Optional<Fault> fault() {
        if (endsOn.isBefore(startsOn)) {
            return Optional.of(Fault.END_BEFORE_BEGINNING);
        }
        return endsOn.isAfter(startsOn.plusYears(LONGEST_YEARS)) ? Optional.of(Fault.TOO_LONG) : Optional.empty();
    }

    /** The days on which a report is due, in order. */
    public List<LocalDate> days() {
        return frequency.days(startsOn, endsOn);
    }
}
