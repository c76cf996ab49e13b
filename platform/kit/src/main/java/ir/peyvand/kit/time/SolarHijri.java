package ir.peyvand.kit.time;

import com.ibm.icu.text.SimpleDateFormat;
import com.ibm.icu.util.Calendar;
import com.ibm.icu.util.PersianCalendar;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.time.LocalDate;
import java.util.Date;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * A day of the solar Hijri calendar, the civil calendar of Iran, as ICU reckons it.
 *
 * @param year {@link #FIRST_YEAR} to {@link #LAST_YEAR} when it came from {@link #of}; any year when it was turned round
 * @param month 1 (Farvardin) to 12 (Esfand)
 * @param day 1 to 31; months 1–6 have 31 days, 7–11 have 30, the twelfth 29, in leap years 30
 */
public record SolarHijri(int year, int month, int day) {

    /** The years in which a number can only mean this calendar: 1821-03-21 to 2122-03-20 of the Gregorian one. */
    public static final int FIRST_YEAR = 1200;

    public static final int LAST_YEAR = 1500;

    private static final ULocale PERSIAN = new ULocale("fa@calendar=persian");
    private static final ULocale ENGLISH = new ULocale("en@calendar=persian");
    private static final String LONG_FORM = "d MMMM y";
    private static final SimpleDateFormat PERSIAN_FORM = form(PERSIAN);
    private static final SimpleDateFormat ENGLISH_FORM = form(ENGLISH);

    /** The day with these numbers, or empty when the calendar has none: 1403-12-30 exists, 1404-12-30 does not. */
    public static Optional<SolarHijri> of(int year, int month, int day) {
        if (year < FIRST_YEAR || year > LAST_YEAR || month < 1 || month > 12 || day < 1) {
            return Optional.empty();
        }
        var calendar = calendar();
        calendar.clear();
        calendar.set(year, month - 1, 1);
        return day <= calendar.getActualMaximum(Calendar.DAY_OF_MONTH)
                ? Optional.of(new SolarHijri(year, month, day))
                : Optional.empty();
    }

    public static SolarHijri from(LocalDate date) {
        var calendar = calendar();
        calendar.setTimeInMillis(TimeUnit.DAYS.toMillis(date.toEpochDay()));
        return new SolarHijri(
                calendar.get(Calendar.YEAR), calendar.get(Calendar.MONTH) + 1, calendar.get(Calendar.DAY_OF_MONTH));
    }

    public LocalDate toGregorian() {
        var calendar = calendar();
        calendar.clear();
        calendar.set(year, month - 1, day);
        return LocalDate.ofEpochDay(Math.floorDiv(calendar.getTimeInMillis(), TimeUnit.DAYS.toMillis(1)));
    }

    /**
     * The date for people.
     *
     * @param language {@code fa} gives «۲۱ آبان ۱۴۰۴», anything else {@code 21 Aban 1404}
     */
    public static String format(LocalDate date, String language) {
        // ICU's formats are not safe to share between threads; a copy is cheap, building one is not.
        var form = (language.equals("fa") ? PERSIAN_FORM : ENGLISH_FORM).clone();
        return form.format(new Date(TimeUnit.DAYS.toMillis(date.toEpochDay())));
    }

    /** For tables and files: {@code 1404-08-21}, with Latin digits. */
    @Override
    public String toString() {
        return "%04d-%02d-%02d".formatted(year, month, day);
    }

    @SuppressWarnings("deprecation") // ICU would rather have it asked for by locale, which looks a name up every time.
    private static PersianCalendar calendar() {
        return new PersianCalendar(TimeZone.GMT_ZONE, ULocale.ROOT);
    }

    private static SimpleDateFormat form(ULocale locale) {
        var form = new SimpleDateFormat(LONG_FORM, locale);
        form.setTimeZone(TimeZone.GMT_ZONE);
        return form;
    }
}
