package ir.peyvand.capacity.search;

import ir.peyvand.kit.page.FacetCount;
import ir.peyvand.kit.page.Total;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One page of hits.
 *
 * @param next where the following page begins; null on the last one
 * @param facets per facet asked for its values, most frequent first
 * @param plan what the words were taken to mean, to show it in the hits; null without words
 */
record SearchResult(
        List<SearchHit> hits,
        @Nullable CursorPosition next,
        Total total,
        Map<String, List<FacetCount>> facets,
        @Nullable TextPlan plan) {}
