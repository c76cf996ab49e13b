/** Who came to a meeting: recorded when it was held, counted by the score of the councils. */
@NullMarked
package ir.peyvand.meetings.attendance;

import org.jspecify.annotations.NullMarked;
