package ir.peyvand.kit.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Dates as people and programs write them: year first, ISO 8601 or solar Hijri, told apart by the year. The digits may
 * be Latin, Persian or Arabic, the separators {@code -} or {@code /}, month and day of one or two digits.
 */
public final class DateText {

    private static final Pattern NUMBERS =
            Pattern.compile("(\\d{4})([-/])(\\d{1,2})\\2(\\d{1,2})", Pattern.UNICODE_CHARACTER_CLASS);

    /** Spaces and direction marks that come along when a date is copied from a right-to-left page. */
    private static final Pattern WRAPPING =
            Pattern.compile("^[\\s\\u200c\\u200e\\u200f\\u061c]+|[\\s\\u200c\\u200e\\u200f\\u061c]+$");

    private static final int LAST_GREGORIAN_YEAR = 9999;

    private DateText() {}

    /**
     * @param text for example {@code 2025-11-12}, {@code 1404-08-21}, {@code ۱۴۰۴/۸/۲۱}
     * @throws DateRefusal when the text is no date, with the reason
     */
    public static LocalDate parse(String text) {
        Matcher numbers = NUMBERS.matcher(WRAPPING.matcher(text).replaceAll(""));
        if (!numbers.matches()) {
            throw DateRefusal.unreadable();
        }
        int year = Integer.parseInt(numbers.group(1));
        int month = Integer.parseInt(numbers.group(3));
        int day = Integer.parseInt(numbers.group(4));
        if (year >= SolarHijri.FIRST_YEAR && year <= SolarHijri.LAST_YEAR) {
            return SolarHijri.of(year, month, day)
                    .map(SolarHijri::toGregorian)
                    .orElseThrow(() -> DateRefusal.notInSolarHijri(year, month, day));
        }
        if (year < SolarHijri.FIRST_YEAR || year > LAST_GREGORIAN_YEAR) {
            throw DateRefusal.yearOutOfRange(year);
        }
        return gregorian(year, month, day);
    }

    private static LocalDate gregorian(int year, int month, int day) {
        if (month < 1 || month > 12 || !YearMonth.of(year, month).isValidDay(day)) {
            throw DateRefusal.notInGregorian(year, month, day);
        }
        return LocalDate.of(year, month, day);
    }
}
