@NullMarked
package ir.peyvand.meetings.search;

import org.jspecify.annotations.NullMarked;
