@NullMarked
package ir.peyvand.meetings.report;

import org.jspecify.annotations.NullMarked;
