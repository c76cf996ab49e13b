/**
 * What has to be done for a resolution: weighted actions that sum to one, how far each is, and what that makes of the
 * resolution, its working group, its body and its meeting. Moves the resolution's progress and nothing else of it.
 */
@NullMarked
package ir.peyvand.meetings.action;

import org.jspecify.annotations.NullMarked;
