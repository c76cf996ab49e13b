/** The change table: written in the transaction of a change, sealed after commit, read as feed and audit trail. */
@NullMarked
package ir.peyvand.kit.change;

import org.jspecify.annotations.NullMarked;
