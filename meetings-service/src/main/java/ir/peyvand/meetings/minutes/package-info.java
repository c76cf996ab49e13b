/**
 * The minutes of a meeting: drafted from its records, approved by another person than who drafted them, then frozen; a later
 * correction stands beside them.
 */
@NullMarked
package ir.peyvand.meetings.minutes;

import org.jspecify.annotations.NullMarked;
