/** The change feed of this service over HTTP. What it holds and who sees what of it is the kit's. */
@NullMarked
package ir.peyvand.agreements.change;

import org.jspecify.annotations.NullMarked;
