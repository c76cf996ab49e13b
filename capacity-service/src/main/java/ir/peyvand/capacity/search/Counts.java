package ir.peyvand.capacity.search;

import ir.peyvand.kit.page.FacetCount;
import ir.peyvand.kit.page.Total;
import java.util.List;
import java.util.Map;

/** What is counted over all matches rather than read page by page. */
record Counts(Total total, Map<String, List<FacetCount>> facets) {

    /** How many numbers this is. */
    int size() {
        return 1 + facets.values().stream().mapToInt(List::size).sum();
    }
}
