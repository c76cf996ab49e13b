/**
 * The measures of the suite: each a ratio within one run, or a limit, printed as a table.
 *
 * <p>It makes records, starts the suite on free ports with a folder of its own, puts load on it and stops it again. It
 * measures the apps as they are built and shares no code with them but the folding of Persian text, which the SQL that
 * they are compared with needs as well.
 */
@NullMarked
package ir.peyvand.bench;

import org.jspecify.annotations.NullMarked;
