@NullMarked
package ir.peyvand.meetings.origin;

import org.jspecify.annotations.NullMarked;
