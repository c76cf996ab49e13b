package ir.peyvand.capacity.search;

import ir.peyvand.capacity.capacity.CapacityView;
import ir.peyvand.kit.caller.Caller;
import ir.peyvand.kit.page.Cursors;
import ir.peyvand.kit.page.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Finds capacities in the index, as far as the caller may see them. */
@ApplicationScoped
class SearchService {

    private static final int EXPORT_BATCH = 500;

    private final CapacityIndex index;
    private final IndexFreshness freshness;
    private final ItemJson items;
    private final Cursors cursors;

    SearchService(CapacityIndex index, IndexFreshness freshness, ItemJson items, Cursors cursors) {
        this.index = index;
        this.freshness = freshness;
        this.items = items;
        this.cursors = cursors;
    }

    /** One page of what was found. */
    record FoundPage(SearchResult result, @Nullable String next) {}

    /** Takes the records of an export one by one. */
    interface Sink {
        void take(CapacityView capacity) throws IOException;
    }

    /** @param identity what makes the query the same from page to page */
    FoundPage find(CapacityQuery query, String identity, PageRequest page, Caller caller) {
        Set<String> visibility = query.modifiedSince() == null ? Visibility.of(caller) : Visibility.ofMirror(caller);
        String sealedQuery = identity + " for " + new TreeSet<>(visibility);
        CursorPosition after =
                page.cursor() == null ? null : CursorPosition.from(cursors.open(sealedQuery, page.cursor()));
        freshness.await();
        SearchResult result = search(query, visibility, page.limit(), after);
        CursorPosition next = result.next();
        return new FoundPage(result, next == null ? null : cursors.seal(sealedQuery, next.parts()));
    }

    /** Everything that matches, in order, in memory that does not grow with it. */
    void export(CapacityQuery query, int most, Caller caller, Sink sink) throws IOException {
        Set<String> visibility = Visibility.of(caller);
        freshness.await();
        int left = most;
        CursorPosition after = null;
        do {
            SearchResult result = search(query, visibility, Math.min(left, EXPORT_BATCH), after);
            for (SearchHit hit : result.hits()) {
                if (hit.item() != null) {
                    sink.take(items.view(hit.item()));
                }
            }
            left -= result.hits().size();
            after = result.next();
        } while (after != null && left > 0);
    }

    private SearchResult search(
            CapacityQuery query, Set<String> visibility, int limit, @Nullable CursorPosition after) {
        try {
            return index.search(query, visibility, limit, after);
        } catch (IOException failed) {
            throw new UncheckedIOException("the search index cannot be read", failed);
        }
    }
}
