package ir.peyvand.agreements.fate;

import java.util.Collection;
import java.util.UUID;

/** Another feature that keeps something made from what old documents say. Told in the transaction of the change. */
public interface LegacyContentFollower {

    /** @param documents whose content was written; it may be the same as before */
    void written(Collection<UUID> documents);
}
