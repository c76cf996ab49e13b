package ir.peyvand.meetings.resolution;

import com.fasterxml.jackson.annotation.JsonInclude;
import ir.peyvand.kit.page.FacetCount;
import ir.peyvand.kit.page.Page;
import ir.peyvand.kit.page.Total;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A page of resolutions, for the API document: the shape of every {@link Page}. */
public record ResolutionPageView(
        List<ResolutionView> items,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String next,
        Total total,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Map<String, List<FacetCount>> facets) {

    static ResolutionPageView from(Page<ResolutionView> page) {
        return new ResolutionPageView(page.items(), page.next(), page.total(), page.facets());
    }
}
