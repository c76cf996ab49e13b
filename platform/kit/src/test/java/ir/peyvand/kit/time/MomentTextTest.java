package ir.peyvand.kit.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MomentTextTest {

    @ParameterizedTest
    @CsvSource({
        "2025-11-12T10:00:00+03:30, 2025-11-12T06:30:00Z",
        "2025-11-12, 2025-11-12T00:00:00Z",
        "1404-08-21, 2025-11-12T00:00:00Z"
    })
    void aDayStandsForItsBeginning(String text, Instant moment) {
        assertThat(MomentText.parse(text)).isEqualTo(moment);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025-11-12T10:00:00", "T", "2025-11-12Tnoon"})
    void aTimeWithoutAnOffsetIsNoMoment(String text) {
        assertThatThrownBy(() -> MomentText.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void anImpossibleDaySaysWhy() {
        assertThatThrownBy(() -> MomentText.parse("1404-12-30")).isInstanceOf(DateRefusal.class);
    }
}
