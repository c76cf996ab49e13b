@NullMarked
package ir.peyvand.meetings.score;

import org.jspecify.annotations.NullMarked;
