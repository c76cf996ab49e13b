@NullMarked
package ir.peyvand.meetings.evidence;

import org.jspecify.annotations.NullMarked;
