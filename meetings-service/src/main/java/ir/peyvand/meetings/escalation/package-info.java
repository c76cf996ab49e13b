/**
 * The guarantee's clock: a resolution that is late climbs its ladder, each step exactly once, until the cause is gone. Which
 * steps there are is data. Each step is recorded, comes into a work list, and can be answered.
 */
@NullMarked
package ir.peyvand.meetings.escalation;

import org.jspecify.annotations.NullMarked;
