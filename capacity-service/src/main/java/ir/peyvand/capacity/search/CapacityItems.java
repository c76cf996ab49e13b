package ir.peyvand.capacity.search;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import ir.peyvand.capacity.capacity.CapacityService;
import ir.peyvand.capacity.capacity.CapacityStatus;
import ir.peyvand.capacity.capacity.CapacityView;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.time.Instant;
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

    /**
     * A record as it stands in lists, with what decides who may see it and whether it is stale.
     *
     * @param json the record's view, an object
     */
    record Item(UUID id, long version, CapacityStatus status, String province, Instant confirmedAt, byte[] json) {}

    private record Key(UUID id, long version) {}

    /** What an item takes beside its JSON, in bytes. */
    private static final int ITEM_BYTES = 250;

    private final CapacityService service;
    private final ObjectMapper json;
    private final ObjectReader views;
    private final Cache<Key, Item> items;

    CapacityItems(CapacityService service, ObjectMapper json, SearchSettings settings) {
        this.service = service;
        this.json = json;
        this.views = json.readerFor(ItemTexts.class);
        this.items = Caffeine.newBuilder()
                .maximumWeight(settings.rememberedBytes())
                .weigher((Key key, Item item) -> item.json().length + ITEM_BYTES)
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
                var item = new Item(
                        view.id(), view.version(), view.status(), view.province(), view.confirmedAt(), write(view));
                items.put(new Key(view.id(), view.version()), item);
                found.put(view.id(), item);
            }
        }
        return found;
    }

    /** The texts of an item, read from its JSON: keeping them too would halve the number of items that are kept. */
    ItemTexts texts(Item item) {
        try {
            return views.readValue(item.json());
        } catch (IOException impossible) {
            throw new IllegalStateException("an item is JSON of our own", impossible);
        }
    }

    private byte[] write(CapacityView view) {
        try {
            return json.writeValueAsBytes(view);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a view is plain data", impossible);
        }
    }
}
