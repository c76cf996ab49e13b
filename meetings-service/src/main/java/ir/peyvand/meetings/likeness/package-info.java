/**
 * Finds the same problem in the axes of several provinces, however each has worded it. It owns the keys that make two wordings
 * meet, and the weights of the parts of a likeness, which are rows with dates.
 */
@NullMarked
package ir.peyvand.meetings.likeness;

import org.jspecify.annotations.NullMarked;
