/** The words that a search means, for the lists of several features: what nobody wrote is taken for what is a slip away. */
@NullMarked
package ir.peyvand.meetings.search;

import org.jspecify.annotations.NullMarked;
