package ir.peyvand.meetings.search;

import java.util.Locale;

/** Records that are searched by their words. */
public enum SearchedRecords {
    AXIS("axis", "t.terms && cast(:words as text[])"),
    MEETING("meeting", "t.terms && cast(:words as text[])"),
    RESOLUTION("resolution_search", "t.words && word_numbers(cast(:words as text[]))");

    private final String table;
    private final String condition;

    SearchedRecords(String table, String condition) {
        this.table = table;
        this.condition = condition;
    }

    /** As the words of these records are kept. */
    String kind() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Where their words stand beside provinces and missions. */
    String table() {
        return table;
    }

    /** Whether {@code t} holds one of {@code :words}. */
    String condition() {
        return condition;
    }
}
