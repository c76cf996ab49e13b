package ir.peyvand.meetings.calendar;

import ir.peyvand.kit.text.LocalizedText;

/** What an entry of a feed is about. */
enum EntryKind {
    MEETING("meeting", "", ""),
    /** A meeting as the public knows it: its day, and the title of its twin. */
    PUBLISHED("publication", "", ""),
    DEADLINE("resolution", "مهلت: ", "Deadline: "),
    REPORT("report", "گزارش: ", "Report: ");

    private final String recordType;
    private final String persian;
    private final String english;

    EntryKind(String recordType, String persian, String english) {
        this.recordType = recordType;
        this.persian = persian;
        this.english = english;
    }

    String recordType() {
        return recordType;
    }

    /** What stands before the title of the record. */
    String prefix(String language) {
        return language.equals(LocalizedText.ENGLISH) ? english : persian;
    }

    /** The category by which calendars colour and filter. */
    String category() {
        return this == PUBLISHED ? MEETING.name() : name();
    }
}
