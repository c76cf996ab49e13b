package ir.peyvand.capacity.search;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import ir.peyvand.capacity.capacity.CapacityService;
import ir.peyvand.capacity.capacity.CapacityView;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * The records of hits with their JSON, made once per version of a record and kept in bounded memory. A version never
 * changes, so nothing here is ever out of date: an old one is just not asked for any more.
 */
@ApplicationScoped
class CapacityItems {

    /** A record whose JSON is ready; the JSON is an object. */
    record Item(CapacityView view, byte[] json) {}

    private record Key(UUID id, long version) {}

    /** The record beside its JSON takes about as much again. */
    private static final int VIEW_SHARE = 2;

    private final CapacityService service;
    private final ObjectMapper json;
    private final Cache<Key, Item> items;

    CapacityItems(CapacityService service, ObjectMapper json, SearchSettings settings) {
        this.service = service;
        this.json = json;
        this.items = Caffeine.newBuilder()
                .maximumWeight(settings.rememberedBytes())
                .weigher((Key key, Item item) -> item.json().length * VIEW_SHARE + 300)
                .build();
    }

    /** The items of the hits that still exist, by id; a record changed since it was indexed comes as it is now. */
    Map<UUID, Item> of(List<SearchHit> hits) {
        var found = new HashMap<UUID, Item>();
        var missing = new ArrayList<UUID>();
        for (SearchHit hit : hits) {
            Item known = items.getIfPresent(new Key(hit.id(), hit.version()));
            if (known == null) {
                missing.add(hit.id());
            } else {
                found.put(hit.id(), known);
            }
        }
        if (!missing.isEmpty()) {
            for (CapacityView view : service.findAll(missing)) {
                var item = new Item(view, write(view));
                items.put(new Key(view.id(), view.version()), item);
                found.put(view.id(), item);
            }
        }
        return found;
    }

    private byte[] write(CapacityView view) {
        try {
            return json.writeValueAsBytes(view);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a view is plain data", impossible);
        }
    }
}
