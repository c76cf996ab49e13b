/**
 * What somebody has to do: work items, opened and closed in the transaction of what calls for them, and each caller's list
 * of them.
 */
@NullMarked
package ir.peyvand.meetings.work;

import org.jspecify.annotations.NullMarked;
