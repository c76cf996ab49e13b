/** Meetings and deadlines as iCalendar feeds (RFC 5545), which calendars of offices and telephones subscribe to. */
@NullMarked
package ir.peyvand.meetings.calendar;

import org.jspecify.annotations.NullMarked;
