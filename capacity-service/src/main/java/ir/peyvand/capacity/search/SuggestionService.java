package ir.peyvand.capacity.search;

import ir.peyvand.kit.caller.Caller;
import ir.peyvand.kit.text.PersianText;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

/** Completes what is being typed by the titles of records that the caller may see. */
@ApplicationScoped
class SuggestionService {

    /** Many records share a title; so many are read for each one shown. */
    private static final int RECORDS_PER_TITLE = 5;

    private final CapacityIndex index;
    private final IndexFreshness freshness;
    private final ItemJson items;

    SuggestionService(CapacityIndex index, IndexFreshness freshness, ItemJson items) {
        this.index = index;
        this.freshness = freshness;
        this.items = items;
    }

    /** At most {@code limit} titles; none when nothing that can be written in a title has been typed. */
    SuggestionsView suggest(String typed, int limit, Caller caller) {
        freshness.await();
        String start = TitleStarts.typed(typed);
        if (start.isEmpty()) {
            return new SuggestionsView(List.of());
        }
        var titles = new LinkedHashMap<String, SuggestionView>();
        for (byte[] item : titled(start, limit * RECORDS_PER_TITLE, caller)) {
            title(items.texts(item), start)
                    .ifPresent(title -> titles.putIfAbsent(PersianText.fold(title.text()), title));
        }
        return new SuggestionsView(titles.values().stream().limit(limit).toList());
    }

    private List<byte[]> titled(String start, int most, Caller caller) {
        try {
            return index.titled(start, Visibility.of(caller), most);
        } catch (IOException failed) {
            throw new UncheckedIOException("the search index cannot be read", failed);
        }
    }

    /** The record's title in the language in which it goes on. */
    private static Optional<SuggestionView> title(ItemTexts capacity, String start) {
        return capacity.title().byLanguage().entrySet().stream()
                .filter(title -> TitleStarts.of(title.getValue()).stream().anyMatch(one -> one.startsWith(start)))
                .map(title -> new SuggestionView(title.getValue(), title.getKey()))
                .findFirst();
    }
}
