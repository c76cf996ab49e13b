package ir.peyvand.capacity.search;

import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.QueryCache;
import org.apache.lucene.search.QueryCachingPolicy;
import org.apache.lucene.search.SearcherFactory;
import org.jspecify.annotations.Nullable;

/** Makes a {@link Snapshot} of each new state of the index; filters stay cached per segment across states. */
final class SnapshotFactory extends SearcherFactory {

    private final NameCodes names;
    private final QueryCache filters;
    private final QueryCachingPolicy caching = new FilterCaching();

    SnapshotFactory(NameCodes names, QueryCache filters) {
        this.names = names;
        this.filters = filters;
    }

    @Override
    public IndexSearcher newSearcher(IndexReader reader, @Nullable IndexReader previousReader) {
        var snapshot = new Snapshot(reader, names);
        snapshot.setQueryCache(filters);
        snapshot.setQueryCachingPolicy(caching);
        return snapshot;
    }
}
