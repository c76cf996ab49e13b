/**
 * What a body passes on to another one, up or across: who referred which record to whom, what became of it there, and why
 * not. A matter never comes back to a body that it has passed through.
 */
@NullMarked
package ir.peyvand.meetings.referral;

import org.jspecify.annotations.NullMarked;
