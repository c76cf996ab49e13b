package ir.peyvand.capacity.search;

import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryCachingPolicy;
import org.apache.lucene.search.TermInSetQuery;

/**
 * Keeps what a kind of callers may see, which is most of the index and part of every query. Nothing else is kept: hardly
 * two queries share their words and filters, and keeping one costs more than asking it.
 */
final class FilterCaching implements QueryCachingPolicy {

    @Override
    public void onUse(Query query) {
        // what is kept does not depend on how often it was used
    }

    @Override
    public boolean shouldCache(Query query) {
        return query instanceof TermInSetQuery filter && filter.getField().equals(IndexFields.VISIBILITY);
    }
}
