/**
 * The repeating reports on a resolution: days made from a beginning, an end and a frequency; each due, submitted, and
 * accepted by somebody else. The age of the last accepted one is part of the resolution's light.
 */
@NullMarked
package ir.peyvand.meetings.report;

import org.jspecify.annotations.NullMarked;
