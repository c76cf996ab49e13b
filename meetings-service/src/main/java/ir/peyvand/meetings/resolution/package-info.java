/**
 * What bodies resolve and who is answerable for it: nothing is adopted without owner, deadline, evidence type and ladder.
 * Reads bodies, meetings and axes; actions, reports, evidence and changes of deadline move it from packages of their own.
 */
@NullMarked
package ir.peyvand.meetings.resolution;

import org.jspecify.annotations.NullMarked;
