/** Lists: keyset cursors that cannot be forged into another query, limits, and the refusal of unknown parameters. */
@NullMarked
package ir.peyvand.kit.page;

import org.jspecify.annotations.NullMarked;
