package ir.peyvand.kit.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SolarHijriTest {

    @ParameterizedTest
    @CsvSource({
        "1279-01-01, 1900-03-21",
        "1300-01-01, 1921-03-21",
        "1304-01-11, 1925-03-31",
        "1357-11-22, 1979-02-11",
        "1375-01-01, 1996-03-20",
        "1399-12-30, 2021-03-20",
        "1400-01-01, 2021-03-21",
        "1403-01-01, 2024-03-20",
        "1403-12-30, 2025-03-20",
        "1404-01-01, 2025-03-21",
        "1404-08-21, 2025-11-12",
        "1404-12-29, 2026-03-20",
        "1408-01-01, 2029-03-20",
        "1478-01-01, 2099-03-20",
    })
    void knownDaysAreTheSameInBothCalendars(String solar, LocalDate gregorian) {
        assertThat(SolarHijri.from(gregorian)).hasToString(solar);
        assertThat(SolarHijri.from(gregorian).toGregorian()).isEqualTo(gregorian);
    }

    @Test
    void everyDayFrom1900To2099ComesBackAsItself() {
        var yesterday = SolarHijri.from(LocalDate.of(1899, 12, 31));
        for (var date = LocalDate.of(1900, 1, 1); date.getYear() < 2100; date = date.plusDays(1)) {
            var today = SolarHijri.from(date);
            assertThat(today.toGregorian()).isEqualTo(date);
            assertThat(follows(yesterday, today))
                    .as("%s after %s", today, yesterday)
                    .isTrue();
            assertThat(SolarHijri.of(today.year(), today.month(), today.day())).contains(today);
            yesterday = today;
        }
    }

    @Test
    void everyYearHas365DaysOrIn33YearsEightTimes366() {
        for (int year = 1280; year < 1470; year++) {
            boolean leap = SolarHijri.of(year, 12, 30).isPresent();
            assertThat(leap).as("%d", year).isEqualTo(isLeapByThe33YearRule(year));
        }
    }

    @Test
    void namesTheMonthForPeople() {
        var date = LocalDate.of(2025, 11, 12);

        assertThat(SolarHijri.format(date, "fa")).isEqualTo("۲۱ آبان ۱۴۰۴");
        assertThat(SolarHijri.format(date, "en")).isEqualTo("21 Aban 1404");
    }

    /** Holds from 1178 to 1633 of the calendar (Borkowski 1996, The Persian calendar for 3000 years). */
    private static boolean isLeapByThe33YearRule(int year) {
        return switch (year % 33) {
            case 1, 5, 9, 13, 17, 22, 26, 30 -> true;
            default -> false;
        };
    }

    private static boolean follows(SolarHijri before, SolarHijri after) {
        boolean nextDay =
                before.year() == after.year() && before.month() == after.month() && before.day() + 1 == after.day();
        boolean nextMonth = before.year() == after.year() && before.month() + 1 == after.month() && after.day() == 1;
        boolean nextYear = before.year() + 1 == after.year() && after.month() == 1 && after.day() == 1;
        return nextDay || nextMonth || nextYear;
    }
}
