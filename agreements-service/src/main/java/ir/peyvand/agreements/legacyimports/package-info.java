/** Old documents in as tables: what the rows of the official template mean, and the demonstration data. */
@NullMarked
package ir.peyvand.agreements.legacyimports;

import org.jspecify.annotations.NullMarked;
