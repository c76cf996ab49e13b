package ir.peyvand.meetings.search;

import java.util.Locale;

/** Records that are searched by their words: a table with the columns terms, provinces and missions. */
public enum SearchedRecords {
    AXIS,
    MEETING,
    RESOLUTION;

    String table() {
        return name().toLowerCase(Locale.ROOT);
    }
}
