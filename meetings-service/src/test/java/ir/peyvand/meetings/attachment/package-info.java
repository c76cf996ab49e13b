@NullMarked
package ir.peyvand.meetings.attachment;

import org.jspecify.annotations.NullMarked;
