/**
 * What shows that a resolution is carried out. Nothing is done without evidence, and nothing verified before somebody other
 * than its owner, and other than who submitted it, has accepted it.
 */
@NullMarked
package ir.peyvand.meetings.evidence;

import org.jspecify.annotations.NullMarked;
