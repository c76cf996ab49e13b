package ir.peyvand.meetings.axis;

import ir.peyvand.kit.caller.Caller;
import java.util.Collection;
import java.util.UUID;

/** Learns, in the transaction of the change, what axes say. */
public interface AxisFollower {

    /** They are new or say something else; their tables hold what was written. */
    void written(Collection<UUID> axes);

    /** Their text is final, and others may know of them. */
    void submitted(Collection<UUID> axes, Caller by);

    /** They are no longer open: withdrawn, merged away, or adopted. */
    void closed(Collection<UUID> axes, Caller by);
}
