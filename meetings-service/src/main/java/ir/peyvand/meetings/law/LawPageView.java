package ir.peyvand.meetings.law;

import com.fasterxml.jackson.annotation.JsonInclude;
import ir.peyvand.kit.page.FacetCount;
import ir.peyvand.kit.page.Page;
import ir.peyvand.kit.page.Total;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A page of laws, for the API document: the shape of every {@link Page}. */
public record LawPageView(
        List<LawView> items,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String next,
        Total total,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Map<String, List<FacetCount>> facets) {

    static LawPageView from(Page<LawView> page) {
        return new LawPageView(page.items(), page.next(), page.total(), page.facets());
    }
}
