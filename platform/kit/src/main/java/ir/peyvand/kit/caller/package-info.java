/** Who is asking: the verified token as a {@link Caller}, and the guards that stand before any code sees a request. */
@NullMarked
package ir.peyvand.kit.caller;

import org.jspecify.annotations.NullMarked;
