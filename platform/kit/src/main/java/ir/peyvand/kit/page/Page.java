package ir.peyvand.kit.page;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list: {@code {"items": […], "next": "<cursor>", "total": {…}}}.
 *
 * @param next the cursor of the following page; null on the last one
 * @param facets per facet its values, most frequent first; empty unless asked for
 */
public record Page<T>(
        List<T> items,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String next,
        Total total,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Map<String, List<FacetCount>> facets) {

    public Page {
        items = List.copyOf(items);
    }

    public static <T> Page<T> of(List<T> items, @Nullable String next, Total total) {
        return new Page<>(items, next, total, Map.of());
    }

    /** A list that always fits on one page. */
    public static <T> Page<T> all(List<T> items) {
        return of(items, null, Total.exact(items.size()));
    }

    public <R> Page<R> map(Function<? super T, ? extends R> mapping) {
        return new Page<R>(items.stream().<R>map(mapping).toList(), next, total, facets);
    }
}
