@NullMarked
package ir.peyvand.meetings.agenda;

import org.jspecify.annotations.NullMarked;
