/**
 * A party: who an agreement is made by or with, under all the names it is written by. Two that turn out to be one are
 * merged; both histories stay.
 */
@NullMarked
package ir.peyvand.agreements.party;

import org.jspecify.annotations.NullMarked;
