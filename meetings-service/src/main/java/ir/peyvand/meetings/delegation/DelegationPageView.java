package ir.peyvand.meetings.delegation;

import com.fasterxml.jackson.annotation.JsonInclude;
import ir.peyvand.kit.page.FacetCount;
import ir.peyvand.kit.page.Page;
import ir.peyvand.kit.page.Total;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A page of delegations, for the API document: the shape of every {@link Page}. */
public record DelegationPageView(
        List<DelegationView> items,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String next,
        Total total,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Map<String, List<FacetCount>> facets) {

    static DelegationPageView from(Page<DelegationView> page) {
        return new DelegationPageView(page.items(), page.next(), page.total(), page.facets());
    }
}
