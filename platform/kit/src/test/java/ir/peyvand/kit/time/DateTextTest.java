package ir.peyvand.kit.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.quicktheories.QuickTheory;
import org.quicktheories.generators.SourceDSL;

class DateTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2025-11-12",
                "2025/11/12",
                "1404-08-21",
                "1404/8/21",
                "۱۴۰۴-۰۸-۲۱",
                "۱۴۰۴/۸/۲۱",
                "١٤٠٤/٠٨/٢١",
                "٢٠٢٥-١١-١٢",
                " 1404/08/21 ",
                "\u200f۱۴۰۴/۰۸/۲۱\u200f",
            })
    void oneDayIsReadInEverySpelling(String text) {
        assertThat(DateText.parse(text)).isEqualTo(LocalDate.of(2025, 11, 12));
    }

    @Test
    void theThirtiethOfEsfandExistsInLeapYearsOnly() {
        assertThat(DateText.parse("1403-12-30")).isEqualTo(LocalDate.of(2025, 3, 20));
        assertThat(DateText.parse("۱۳۹۹/۱۲/۳۰")).isEqualTo(LocalDate.of(2021, 3, 20));
        assertThatExceptionOfType(DateRefusal.class)
                .isThrownBy(() -> DateText.parse("1404-12-30"))
                .satisfies(refusal -> {
                    assertThat(refusal.code()).isEqualTo("impossible-date");
                    assertThat(refusal.reason().best("en"))
                            .contains("1404-12-30")
                            .contains("solar Hijri");
                    assertThat(refusal.reason().best("fa")).contains("هجری خورشیدی");
                });
    }

    @ParameterizedTest
    @CsvSource({
        "1402-12-30, impossible-date",
        "1404-07-31, impossible-date",
        "1404-01-32, impossible-date",
        "1404-13-01, impossible-date",
        "1404-00-10, impossible-date",
        "1404-10-00, impossible-date",
        "2025-02-29, impossible-date",
        "2100-02-29, impossible-date",
        "2025-04-31, impossible-date",
        "2025-00-01, impossible-date",
        "2025-13-01, impossible-date",
        "0001-01-01, year-out-of-range",
        "1199-01-01, year-out-of-range",
        "12-08-1404, unreadable-date",
        "1404-08/21, unreadable-date",
        "1404.08.21, unreadable-date",
        "14040821, unreadable-date",
        "404-08-21, unreadable-date",
        "-1404-08-21, unreadable-date",
        "1404-008-21, unreadable-date",
        "2025-11-12T00:00:00Z, unreadable-date",
        "yesterday, unreadable-date",
        "'', unreadable-date",
        "NaN, unreadable-date",
    })
    void whatIsNoDateIsRefusedWithItsReason(String text, String code) {
        assertThatExceptionOfType(DateRefusal.class)
                .isThrownBy(() -> DateText.parse(text))
                .satisfies(refusal -> {
                    assertThat(refusal.code()).isEqualTo(code);
                    assertThat(refusal.reason().in("fa")).isPresent();
                    assertThat(refusal.reason().in("en")).isPresent();
                });
    }

    @Test
    void everyDayIsReadFromItsSolarHijriText() {
        QuickTheory.qt()
                .forAll(SourceDSL.longs()
                        .between(
                                LocalDate.of(1900, 1, 1).toEpochDay(),
                                LocalDate.of(2099, 12, 31).toEpochDay()))
                .checkAssert(day -> {
                    var date = LocalDate.ofEpochDay(day);
                    assertThat(DateText.parse(SolarHijri.from(date).toString())).isEqualTo(date);
                    assertThat(DateText.parse(date.toString())).isEqualTo(date);
                });
    }

    @Test
    void anyTextGivesADateOrARefusalAndNothingElse() {
        QuickTheory.qt()
                .forAll(SourceDSL.strings().allPossible().ofLengthBetween(0, 14))
                .checkAssert(text -> {
                    try {
                        assertThat(DateText.parse(text).getYear()).isBetween(1501, 9999);
                    } catch (DateRefusal refusal) {
                        assertThat(refusal.code()).isNotEmpty();
                    }
                });
    }
}
