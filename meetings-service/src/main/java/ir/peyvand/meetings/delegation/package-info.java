/**
 * Delegations of authority: requested by a province, granted or refused on behalf of who lends the authority, and asked for
 * by every act that needs one. Their ceilings are reserved and used so that two acts cannot spend them twice.
 */
@NullMarked
package ir.peyvand.meetings.delegation;

import org.jspecify.annotations.NullMarked;
