package ir.peyvand.meetings.calendar;

import ir.peyvand.kit.text.LocalizedText;
import java.util.List;

/**
 * One feed.
 *
 * @param name what calendars call it
 */
record CalendarFeed(LocalizedText name, List<CalendarEntry> entries) {}
