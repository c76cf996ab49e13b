/** What records of this service came from and what became of them, over HTTP. How it is found out is the kit's. */
@NullMarked
package ir.peyvand.agreements.origin;

import org.jspecify.annotations.NullMarked;
