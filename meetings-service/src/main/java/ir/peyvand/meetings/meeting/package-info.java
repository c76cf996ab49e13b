/**
 * A meeting: who comes together when and where, from draft to conclusion. Other features say what it takes up, who came and
 * what was resolved.
 */
@NullMarked
package ir.peyvand.meetings.meeting;

import org.jspecify.annotations.NullMarked;
