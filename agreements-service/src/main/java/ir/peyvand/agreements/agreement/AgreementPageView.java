package ir.peyvand.agreements.agreement;

import com.fasterxml.jackson.annotation.JsonInclude;
import ir.peyvand.kit.page.FacetCount;
import ir.peyvand.kit.page.Page;
import ir.peyvand.kit.page.Total;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A page of agreements, for the API document: the shape of every {@link Page}. */
public record AgreementPageView(
        List<AgreementView> items,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String next,
        Total total,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Map<String, List<FacetCount>> facets) {

    static AgreementPageView from(Page<AgreementView> page) {
        return new AgreementPageView(page.items(), page.next(), page.total(), page.facets());
    }
}
