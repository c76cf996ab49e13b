@NullMarked
package ir.peyvand.meetings.resolution;

import org.jspecify.annotations.NullMarked;
