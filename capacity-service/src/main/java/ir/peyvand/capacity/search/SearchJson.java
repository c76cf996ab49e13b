package ir.peyvand.capacity.search;

import com.fasterxml.jackson.databind.ObjectMapper;
import ir.peyvand.capacity.capacity.CapacityRules;
import ir.peyvand.capacity.capacity.CapacitySettings;
import ir.peyvand.capacity.search.SearchService.FoundPage;
import jakarta.inject.Singleton;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Writes a page of {@link SearchItemView}s around the JSON that records already have: most of a list's cost would be
 * writing the same records again and again.
 */
@Singleton
class SearchJson {

    private static final int TYPICAL_ITEM = 1200;

    private final ItemJson items;
    private final ObjectMapper json;
    private final CapacitySettings settings;
    private final Clock clock;

    SearchJson(ItemJson items, ObjectMapper json, CapacitySettings settings, Clock clock) {
        this.items = items;
        this.json = json;
        this.settings = settings;
        this.clock = clock;
    }

    byte[] page(FoundPage page, boolean explain) {
        var out = new ByteArrayOutputStream(page.result().hits().size() * TYPICAL_ITEM + 500);
        try {
            write(page, explain, out);
            return out.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException("memory takes every byte", impossible);
        }
    }

    private void write(FoundPage page, boolean explain, ByteArrayOutputStream out) throws IOException {
        TextPlan plan = page.result().plan();
        SearchPresentation presentation = plan == null ? null : new SearchPresentation(plan);
        Instant now = clock.instant();
        text(out, "{\"items\":[");
        boolean first = true;
        for (SearchHit hit : page.result().hits()) {
            if (!first) {
                out.write(',');
            }
            first = false;
            if (hit.item() == null) {
                out.write(json.writeValueAsBytes(TombstoneView.of(hit.id(), hit.confirmed())));
            } else {
                item(hit, hit.item(), now, presentation, explain, out);
            }
        }
        text(out, "]");
        if (page.next() != null) {
            member(out, "next", page.next());
        }
        member(out, "total", page.result().total());
        if (!page.result().facets().isEmpty()) {
            member(out, "facets", page.result().facets());
        }
        out.write('}');
    }

    private void item(
            SearchHit hit,
            byte[] item,
            Instant now,
            @Nullable SearchPresentation presentation,
            boolean explain,
            ByteArrayOutputStream out)
            throws IOException {
        // the record's own JSON without its closing brace
        out.write(item, 0, item.length - 1);
        boolean stale = CapacityRules.isStale(hit.confirmed(), now, settings.staleAfter());
        text(out, stale ? ",\"stale\":true" : ",\"stale\":false");
        if (presentation != null) {
            if (hit.rank() != null) {
                member(out, "score", hit.rank().score());
            }
            ItemTexts texts = items.texts(item);
            member(out, "highlight", presentation.highlight(texts));
            if (explain) {
                member(out, "explanation", presentation.explain(hit, texts));
            }
        }
        out.write('}');
    }

    private void member(ByteArrayOutputStream out, String name, Object value) throws IOException {
        text(out, ",\"" + name + "\":");
        out.write(json.writeValueAsBytes(value));
    }

    private static void text(ByteArrayOutputStream out, String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
    }
}
