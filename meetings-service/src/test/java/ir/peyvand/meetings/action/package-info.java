@NullMarked
package ir.peyvand.meetings.action;

import org.jspecify.annotations.NullMarked;
