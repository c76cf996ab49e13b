@NullMarked
package ir.peyvand.meetings.publication;

import org.jspecify.annotations.NullMarked;
