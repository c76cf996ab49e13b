@NullMarked
package ir.peyvand.meetings.minutes;

import org.jspecify.annotations.NullMarked;
