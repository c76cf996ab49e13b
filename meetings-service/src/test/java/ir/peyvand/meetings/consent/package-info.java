@NullMarked
package ir.peyvand.meetings.consent;

import org.jspecify.annotations.NullMarked;
