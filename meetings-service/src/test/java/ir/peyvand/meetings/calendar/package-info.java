@NullMarked
package ir.peyvand.meetings.calendar;

import org.jspecify.annotations.NullMarked;
