@NullMarked
package ir.peyvand.meetings.body;

import org.jspecify.annotations.NullMarked;
