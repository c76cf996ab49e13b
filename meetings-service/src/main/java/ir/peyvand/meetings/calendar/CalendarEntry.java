package ir.peyvand.meetings.calendar;

import ir.peyvand.kit.text.LocalizedText;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What stands in a feed.
 *
 * @param id of the record
 * @param startsAt of a meeting; null for what concerns a whole day
 * @param on the day of what concerns a whole day
 * @param cancelled whether it does not take place
 */
record CalendarEntry(
        EntryKind kind,
        UUID id,
        LocalizedText title,
        @Nullable LocalizedText place,
        @Nullable Instant startsAt,
        @Nullable Instant endsAt,
        @Nullable LocalDate on,
        boolean cancelled,
        String path,
        Instant modified,
        long version) {

    String urn() {
        return "urn:peyvand:" + kind.recordType() + ":" + id;
    }
}
