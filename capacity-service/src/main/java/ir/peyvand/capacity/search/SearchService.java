package ir.peyvand.capacity.search;

import ir.peyvand.capacity.capacity.CapacityAccess;
import ir.peyvand.capacity.capacity.CapacityService;
import ir.peyvand.capacity.capacity.CapacityView;
import ir.peyvand.kit.caller.Caller;
import ir.peyvand.kit.page.Cursors;
import ir.peyvand.kit.page.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Finds capacities in the index and brings them from the database, as far as the caller may see them. */
@ApplicationScoped
class SearchService {

    private static final int EXPORT_BATCH = 500;

    private final CapacityIndex index;
    private final IndexFreshness freshness;
    private final CapacityItems items;
    private final CapacityService capacities;
    private final Cursors cursors;

    SearchService(
            CapacityIndex index,
            IndexFreshness freshness,
            CapacityItems items,
            CapacityService capacities,
            Cursors cursors) {
        this.index = index;
        this.freshness = freshness;
        this.items = items;
        this.capacities = capacities;
        this.cursors = cursors;
    }

    /** One entry of a page. */
    sealed interface Entry permits Found, TombstoneView {}

    /** A hit together with its record. */
    record Found(SearchHit hit, CapacityItems.Item item) implements Entry {}

    /** One page of what was found. */
    record FoundPage(List<Entry> entries, @Nullable String next, SearchResult result) {}

    /** Takes the records of an export one by one. */
    interface Sink {
        void take(CapacityView capacity) throws IOException;
    }

    /** @param identity what makes the query the same from page to page */
    FoundPage find(CapacityQuery query, String identity, PageRequest page, Caller caller) {
        boolean mirrors = query.modifiedSince() != null;
        Set<String> visibility = mirrors ? Visibility.ofMirror(caller) : Visibility.of(caller);
        String sealedQuery = identity + " for " + new TreeSet<>(visibility);
        CursorPosition after =
                page.cursor() == null ? null : CursorPosition.from(cursors.open(sealedQuery, page.cursor()));
        freshness.await();
        SearchResult result = search(query, visibility, page.limit(), after);
        CursorPosition next = result.next();
        List<Found> records = records(result.hits(), caller);
        return new FoundPage(
                mirrors ? withTombstones(result.hits(), records) : List.copyOf(records),
                next == null ? null : cursors.seal(sealedQuery, next.parts()),
                result);
    }

    /** Everything that matches, in order, in memory that does not grow with it. */
    void export(CapacityQuery query, int most, Caller caller, Sink sink) throws IOException {
        Set<String> visibility = Visibility.of(caller);
        freshness.await();
        int left = most;
        CursorPosition after = null;
        do {
            SearchResult result = search(query, visibility, Math.min(left, EXPORT_BATCH), after);
            for (CapacityView view : views(result.hits(), caller)) {
                sink.take(view);
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

    /** In the order of the hits, from the database alone: an export would only drive out what lists ask for. */
    private List<CapacityView> views(List<SearchHit> hits, Caller caller) {
        Map<UUID, CapacityView> present = capacities
                .findAll(hits.stream().map(SearchHit::id).toList())
                .stream()
                .collect(Collectors.toMap(CapacityView::id, Function.identity()));
        return hits.stream()
                .map(hit -> present.get(hit.id()))
                .filter(view -> view != null && CapacityAccess.maySee(caller, view.status(), view.province()))
                .toList();
    }

    /** A record that was withdrawn since it was indexed is left out, whatever the index still says. */
    private List<Found> records(List<SearchHit> hits, Caller caller) {
        Map<UUID, CapacityItems.Item> known = items.of(hits);
        var found = new ArrayList<Found>(hits.size());
        for (SearchHit hit : hits) {
            CapacityItems.Item item = known.get(hit.id());
            if (item != null && CapacityAccess.maySee(caller, item.status(), item.province())) {
                found.add(new Found(hit, item));
            }
        }
        return found;
    }

    /** In the order of the hits; what the caller may see no more comes as a tombstone, what it never could not at all. */
    private List<Entry> withTombstones(List<SearchHit> hits, List<Found> records) {
        var shown = new HashMap<UUID, Entry>();
        records.forEach(record -> shown.put(record.hit().id(), record));
        List<UUID> missing = hits.stream()
                .map(SearchHit::id)
                .filter(id -> !shown.containsKey(id))
                .toList();
        if (!missing.isEmpty()) {
            capacities.withdrawals(missing).forEach((id, at) -> shown.put(id, TombstoneView.of(id, at)));
        }
        return hits.stream()
                .map(hit -> shown.get(hit.id()))
                .filter(Objects::nonNull)
                .toList();
    }
}
