/**
 * Axes: the problems, solutions, demands and proposed resolutions that meetings take up. It owns their texts, who stands
 * behind each of them and what it weighs, and who may know of it; what is alike and may be merged is found elsewhere.
 */
@NullMarked
package ir.peyvand.meetings.axis;

import org.jspecify.annotations.NullMarked;
