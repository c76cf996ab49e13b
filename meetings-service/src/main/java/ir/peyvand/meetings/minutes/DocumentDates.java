package ir.peyvand.meetings.minutes;

import ir.peyvand.kit.text.LocalizedText;
import ir.peyvand.kit.time.SolarHijri;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DecimalStyle;
import java.util.Locale;

/** Days, moments and numbers for people: both calendars, and the digits of the language. */
final class DocumentDates {

    private static final ZoneId IRAN = ZoneId.of("Asia/Tehran");
    private static final char PERSIAN_ZERO = '۰';

    private final boolean persian;
    private final DateTimeFormatter gregorian;
    private final DateTimeFormatter time;

    DocumentDates(String language) {
        persian = language.equals(LocalizedText.PERSIAN);
        DecimalStyle digits = persian ? DecimalStyle.STANDARD.withZeroDigit(PERSIAN_ZERO) : DecimalStyle.STANDARD;
        Locale locale = Locale.of(language);
        gregorian = DateTimeFormatter.ofPattern("d MMMM y", locale).withDecimalStyle(digits);
        time = DateTimeFormatter.ofPattern("HH:mm", locale).withDecimalStyle(digits);
    }

    /** «۲۰ اردیبهشت ۱۴۰۵ (۱۰ مهٔ ۲۰۲۶)», in English {@code 10 May 2026 (20 Ordibehesht 1405)}. */
    String day(LocalDate day) {
        String solar = SolarHijri.format(day, persian ? LocalizedText.PERSIAN : LocalizedText.ENGLISH);
        String other = gregorian.format(day);
        return persian ? solar + " (" + other + ")" : other + " (" + solar + ")";
    }

    /** The day in Iran. */
    String day(Instant moment) {
        return day(LocalDate.ofInstant(moment, IRAN));
    }

    /** The time of day in Iran. */
    String time(Instant moment) {
        return time.format(ZonedDateTime.ofInstant(moment, IRAN));
    }

    /** A number, or a text with numbers. */
    String digits(String text) {
        if (!persian) {
            return text;
        }
        var written = new StringBuilder(text.length());
        text.chars().forEach(c -> written.append((char) (c >= '0' && c <= '9' ? PERSIAN_ZERO + (c - '0') : c)));
        return written.toString();
    }
}
