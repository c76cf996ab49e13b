@NullMarked
package ir.peyvand.meetings.escalation;

import org.jspecify.annotations.NullMarked;
