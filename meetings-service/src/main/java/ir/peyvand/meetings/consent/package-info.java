/** The consent of head and secretary of every council that takes part in a joint session: given, withdrawn, missing. */
@NullMarked
package ir.peyvand.meetings.consent;

import org.jspecify.annotations.NullMarked;
