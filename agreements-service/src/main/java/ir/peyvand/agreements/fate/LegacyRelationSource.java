package ir.peyvand.agreements.fate;

import ir.peyvand.agreements.agreement.Relations;
import ir.peyvand.kit.caller.Caller;
import java.util.UUID;

/** Knows which agreements were judged to repeat an old document or to belong with it; the feature that compares them implements it. */
public interface LegacyRelationSource {

    /** As far as the caller may know of the agreements. */
    Relations ofDocument(UUID document, Caller caller);
}
