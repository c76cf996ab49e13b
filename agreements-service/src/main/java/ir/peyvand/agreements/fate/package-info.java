/**
 * The fate of old documents. What a province once signed and nobody has followed since is registered with what little is
 * known of it; a campaign says by when its fate has to be determined; those it concerns propose, the committee decides. Such
 * a document is a record of its own and no agreement, so that no figure of the register counts it.
 */
@NullMarked
package ir.peyvand.agreements.fate;

import org.jspecify.annotations.NullMarked;
