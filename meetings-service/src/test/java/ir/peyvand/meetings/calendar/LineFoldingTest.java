package ir.peyvand.meetings.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class LineFoldingTest {

    @Test
    void noLineIsLongerThan75OctetsAndNoCharacterIsCut() {
        String text = "SUMMARY:" + "نشست 👩‍🌾 ".repeat(40) + "\r\nEND:VEVENT\r\n";

        String folded = LineFolding.fold(text);
        assertThat(folded.split("\r\n")).allSatisfy(line -> {
            assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75);
            assertThat(StandardCharsets.UTF_8.newEncoder().canEncode(line)).isTrue();
        });
        assertThat(folded.replace("\r\n ", "")).isEqualTo(text);
    }

    @Test
    void whatWasFoldedAnotherWayIsFoldedAnew() {
        assertThat(LineFolding.fold("SUMMARY:a\r\n b\r\n")).isEqualTo("SUMMARY:ab\r\n");
    }
}
