package ir.peyvand.meetings.calendar;

import ir.peyvand.kit.page.Parameters;
import ir.peyvand.kit.time.DateText;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * The days that a feed holds.
 *
 * @param from the first
 * @param to the last
 */
record CalendarWindow(LocalDate from, LocalDate to) {

    private static final ZoneId IRAN = ZoneId.of("Asia/Tehran");
    private static final int YEARS_BACK = 1;
    private static final int YEARS_AHEAD = 2;
    private static final int LONGEST_YEARS = 5;

    /** Faults stay in {@code parameters}. */
    static CalendarWindow read(Parameters parameters, Instant now) {
        LocalDate today = LocalDate.ofInstant(now, IRAN);
        LocalDate from = parameters.parsed("from", DateText::parse).orElse(today.minusYears(YEARS_BACK));
        LocalDate to = parameters.parsed("to", DateText::parse).orElse(today.plusYears(YEARS_AHEAD));
        if (from.isAfter(to)) {
            parameters.refuse(
                    "to", "reversed-range", "پایان بازه پیش از آغاز آن است", "The range ends before it begins");
        } else if (from.plusYears(LONGEST_YEARS).isBefore(to)) {
            parameters.refuse(
                    "to",
                    "out-of-range",
                    "بازه بیش از " + LONGEST_YEARS + " سال است",
                    "The range is longer than " + LONGEST_YEARS + " years");
        }
        return new CalendarWindow(from, to);
    }

    Instant begins() {
        return from.atStartOfDay(IRAN).toInstant();
    }

    /** The first moment after it. */
    Instant ends() {
        return to.plusDays(1).atStartOfDay(IRAN).toInstant();
    }
}
