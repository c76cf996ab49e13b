/**
 * What a meeting concludes with: its axes adopted together as one numbered package, frozen with its digest, and the errata that
 * stand beside it.
 */
@NullMarked
package ir.peyvand.meetings.conclusion;

import org.jspecify.annotations.NullMarked;
