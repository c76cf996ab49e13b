@NullMarked
package ir.peyvand.meetings.audience;

import org.jspecify.annotations.NullMarked;
