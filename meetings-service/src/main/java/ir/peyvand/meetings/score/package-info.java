/**
 * How well the councils of the provinces work: indicators computed from the records as they were known on a day, their weights
 * as dated rules, the rank of all provinces, and what would move a rank. The past always gives the past's result.
 */
@NullMarked
package ir.peyvand.meetings.score;

import org.jspecify.annotations.NullMarked;
