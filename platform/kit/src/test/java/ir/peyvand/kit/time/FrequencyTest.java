package ir.peyvand.kit.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.arbitrary;
import static org.quicktheories.generators.SourceDSL.integers;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class FrequencyTest {

    private static final LocalDate FIRST = LocalDate.of(2024, 1, 31);

    @Test
    void aThirtyFirstComesBackAfterAShorterMonth() {
        assertThat(Frequency.MONTHLY.days(FIRST, LocalDate.of(2024, 4, 1)))
                .containsExactly(FIRST, LocalDate.of(2024, 2, 29), LocalDate.of(2024, 3, 31));
    }

    @Test
    void theDaysRiseFromTheFirstAndNoneIsAfterTheLast() {
        qt().forAll(
                        arbitrary().enumValues(Frequency.class),
                        integers().between(0, 4000),
                        integers().between(0, 4000))
                .checkAssert((frequency, start, length) -> {
                    LocalDate first = FIRST.plusDays(start);
                    LocalDate last = first.plusDays(length);
                    List<LocalDate> days = frequency.days(first, last);
                    assertThat(days).startsWith(first).isSorted().doesNotHaveDuplicates();
                    assertThat(days.getLast()).isBeforeOrEqualTo(last);
                });
    }
}
