/**
 * Owns bodies, meetings, axes, resolutions with their guarantee and escalation, referrals, delegations, obstructive laws,
 * scores and roadmaps. Calls no other service; others ask it for delegations. Does not hold agreements or capacities.
 */
@NullMarked
package ir.peyvand.meetings;

import org.jspecify.annotations.NullMarked;
