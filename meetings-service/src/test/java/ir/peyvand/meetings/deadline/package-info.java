@NullMarked
package ir.peyvand.meetings.deadline;

import org.jspecify.annotations.NullMarked;
