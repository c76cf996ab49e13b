/**
 * What became of an agreement after it was signed: its commitments and milestones with their evidence, the reports of its
 * parties with the light that their age gives, and the funnel from signed to producing.
 */
@NullMarked
package ir.peyvand.agreements.commitment;

import org.jspecify.annotations.NullMarked;
