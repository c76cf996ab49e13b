package ir.peyvand.agreements.agreement;

import java.util.Collection;
import java.util.UUID;

/**
 * Another feature that keeps something made from what agreements say: keys, words to search by. Every bean of it is told in
 * the transaction of the change, when the tables hold what was written.
 */
public interface ContentFollower {

    /** @param agreements whose content, parties or reference were written; they may be the same as before */
    void written(Collection<UUID> agreements);
}
