/** The change feed of this service over HTTP. What it holds and who sees what of it is the kit's. */
@NullMarked
package ir.peyvand.meetings.change;

import org.jspecify.annotations.NullMarked;
