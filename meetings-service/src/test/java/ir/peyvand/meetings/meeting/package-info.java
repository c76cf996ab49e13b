@NullMarked
package ir.peyvand.meetings.meeting;

import org.jspecify.annotations.NullMarked;
