package ir.peyvand.agreements.agreement;

import ir.peyvand.kit.caller.Caller;
import java.util.UUID;

/** Knows what agreements were judged to repeat or to belong with; the feature that compares them implements it. */
public interface RelationSource {

    /** As far as the caller may know of the other records. */
    Relations of(UUID agreement, Caller caller);
}
