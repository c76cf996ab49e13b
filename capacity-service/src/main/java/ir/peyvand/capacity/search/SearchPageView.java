package ir.peyvand.capacity.search;

import ir.peyvand.kit.page.FacetCount;
import ir.peyvand.kit.page.Total;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The shape of a page of search results; {@link SearchJson} writes it.
 *
 * @param items records; with modifiedSince, {@link TombstoneView}s too
 * @param next cursor of the following page; missing on the last one
 * @param facets per facet asked for its values, most frequent first
 */
public record SearchPageView(
        List<SearchItemView> items, @Nullable String next, Total total, Map<String, List<FacetCount>> facets) {}
