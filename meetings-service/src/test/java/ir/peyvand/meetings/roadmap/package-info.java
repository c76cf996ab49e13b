@NullMarked
package ir.peyvand.meetings.roadmap;

import org.jspecify.annotations.NullMarked;
