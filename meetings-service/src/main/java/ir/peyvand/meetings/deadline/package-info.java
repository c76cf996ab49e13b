/**
 * Changes of deadline: asked for with a reason, decided on by somebody else, every former deadline kept. The only way in
 * which the deadline of an adopted resolution moves.
 */
@NullMarked
package ir.peyvand.meetings.deadline;

import org.jspecify.annotations.NullMarked;
