package ir.peyvand.agreements.agreement;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

/**
 * Another feature that keeps something made from what agreements say: keys, words to search by. Every bean of it is told in
 * the transaction of the change, when the tables hold what was written.
 */
public interface ContentFollower {

    /** @param agreements whose content, parties or reference were written; they may be the same as before */
    void written(Collection<UUID> agreements);

    /**
     * Agreements of which it keeps nothing, because they came into the tables another way: restored, or before it kept
     * anything of them.
     *
     * @param after only those with a greater id, in the order of their ids
     * @param most so many at most
     */
    List<UUID> missing(UUID after, int most);
}
