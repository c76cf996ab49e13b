/**
 * Agreements as releases of the Open Contracting Data Standard, for tools that read that standard. What becomes of which field
 * stands in docs/decisions/ocds.md.
 */
@NullMarked
package ir.peyvand.agreements.ocds;

import org.jspecify.annotations.NullMarked;
