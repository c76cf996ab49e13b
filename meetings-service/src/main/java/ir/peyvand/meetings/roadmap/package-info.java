/**
 * Roadmaps of working groups: what a group wants to reach in the short, medium and long term, and the indicators by which one
 * sees it. An adopted roadmap is never edited; the next one takes its place. Measurements are claims until somebody else has
 * verified them.
 */
@NullMarked
package ir.peyvand.meetings.roadmap;

import org.jspecify.annotations.NullMarked;
