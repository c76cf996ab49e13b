package ir.peyvand.capacity.search;

import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryCachingPolicy;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.FrequencyTrackingRingBuffer;

/**
 * Keeps which records a filter or a word finds. What a kind of callers may see is part of every query and kept at once; the
 * rest is kept from its second use on. Only what is asked in one piece is: whole queries hardly ever come twice, their words
 * and filters do.
 */
final class FilterCaching implements QueryCachingPolicy {

    /** What was not used again within so many uses is forgotten. */
    private static final int REMEMBERED_USES = 2_000;

    private static final int OFTEN = 2;

    private final FrequencyTrackingRingBuffer uses = new FrequencyTrackingRingBuffer(REMEMBERED_USES, 0);

    @Override
    public void onUse(Query query) {
        if (isOnePiece(query)) {
            int use = query.hashCode();
            synchronized (uses) {
                uses.add(use);
            }
        }
    }

    @Override
    public boolean shouldCache(Query query) {
        if (query instanceof TermInSetQuery filter && filter.getField().equals(IndexFields.VISIBILITY)) {
            return true;
        }
        if (!isOnePiece(query)) {
            return false;
        }
        synchronized (uses) {
            return uses.frequency(query.hashCode()) >= OFTEN;
        }
    }

    private static boolean isOnePiece(Query query) {
        return query instanceof TermQuery || query instanceof TermInSetQuery;
    }
}
