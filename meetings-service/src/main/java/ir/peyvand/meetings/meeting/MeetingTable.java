package ir.peyvand.meetings.meeting;

import ir.peyvand.kit.table.TableFormat;
import ir.peyvand.kit.table.TableWriter;
import ir.peyvand.kit.text.LocalizedText;
import ir.peyvand.kit.time.SolarHijri;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Meetings as a table. */
final class MeetingTable {

    /** The name of the sheet in spreadsheets. */
    private static final String SHEET = "جلسه‌ها";

    private static final List<String> COLUMNS = List.of(
            "reference",
            "kind",
            "status",
            "title_fa",
            "title_en",
            "province",
            "provinces",
            "missions",
            "countries",
            "starts_at",
            "starts_on_solar_hijri",
            "ends_at",
            "place_fa");

    private MeetingTable() {}

    /** Begins a table of meetings; one {@link #row} for each. */
    static TableWriter open(OutputStream out, TableFormat format) throws IOException {
        return TableWriter.open(out, format, SHEET, COLUMNS);
    }

    /** The cells of one meeting, in the order of the columns. */
    static List<@Nullable Object> row(MeetingView meeting) {
        LocalizedText place = meeting.place() == null ? LocalizedText.EMPTY : meeting.place();
        return Arrays.asList(
                meeting.reference(),
                meeting.kind().code(),
                meeting.status().code(),
                meeting.title().in(LocalizedText.PERSIAN).orElse(null),
                meeting.title().in(LocalizedText.ENGLISH).orElse(null),
                meeting.province(),
                String.join(";", meeting.provinces()),
                String.join(";", meeting.missions()),
                String.join(";", meeting.countries()),
                text(meeting.startsAt()),
                solar(meeting.startsAt()),
                text(meeting.endsAt()),
                place.in(LocalizedText.PERSIAN).orElse(null));
    }

    private static @Nullable String text(@Nullable Instant moment) {
        return moment == null ? null : moment.toString();
    }

    private static @Nullable String solar(@Nullable Instant moment) {
        return moment == null
                ? null
                : SolarHijri.from(LocalDate.ofInstant(moment, MeetingParts.IRAN))
                        .toString();
    }
}
