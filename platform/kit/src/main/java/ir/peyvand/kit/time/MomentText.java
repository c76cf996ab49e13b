package ir.peyvand.kit.time;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;

/** Reads moments as people write them: with time and offset, or only the day. */
public final class MomentText {

    private MomentText() {}

    /**
     * @param text a moment (ISO 8601 with offset), or a day of either calendar, which stands for its beginning in UTC
     * @throws IllegalArgumentException when the text is neither
     */
    public static Instant parse(String text) {
        if (text.indexOf('T') > 0) {
            try {
                return OffsetDateTime.parse(text).toInstant();
            } catch (DateTimeParseException unreadable) {
                throw new IllegalArgumentException("not a moment", unreadable);
            }
        }
        return DateText.parse(text).atStartOfDay(ZoneOffset.UTC).toInstant();
    }
}
