/**
 * Obstructive laws: laws with their articles and texts, what these stand in the way of, and the requests to repeal or amend
 * them. Rankings count what the caller may know of.
 */
@NullMarked
package ir.peyvand.meetings.law;

import org.jspecify.annotations.NullMarked;
