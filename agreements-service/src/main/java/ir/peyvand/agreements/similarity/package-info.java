/**
 * Finds agreements that say the same as another one, however they are worded: before a draft is submitted, while rows are
 * imported, and for whoever asks. It owns the keys that make two wordings meet, the weights of the parts of a likeness, and
 * what became of each likeness that was found.
 */
@NullMarked
package ir.peyvand.agreements.similarity;

import org.jspecify.annotations.NullMarked;
