/** An app that exists only to be known, or to know, where it must not. */
@NullMarked
package ir.peyvand.ledger;

import org.jspecify.annotations.NullMarked;
