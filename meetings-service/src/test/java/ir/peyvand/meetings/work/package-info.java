@NullMarked
package ir.peyvand.meetings.work;

import org.jspecify.annotations.NullMarked;
