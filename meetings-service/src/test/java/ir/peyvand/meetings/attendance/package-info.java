@NullMarked
package ir.peyvand.meetings.attendance;

import org.jspecify.annotations.NullMarked;
