/**
 * The procedure of an agreement: which steps its level demands, from when, for how long, and how far each is. The rules are
 * data with effective dates.
 */
@NullMarked
package ir.peyvand.agreements.procedure;

import org.jspecify.annotations.NullMarked;
