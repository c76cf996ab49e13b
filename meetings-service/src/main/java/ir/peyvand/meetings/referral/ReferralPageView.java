package ir.peyvand.meetings.referral;

import com.fasterxml.jackson.annotation.JsonInclude;
import ir.peyvand.kit.page.FacetCount;
import ir.peyvand.kit.page.Page;
import ir.peyvand.kit.page.Total;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A page of referrals, for the API document: the shape of every {@link Page}. */
public record ReferralPageView(
        List<ReferralView> items,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String next,
        Total total,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Map<String, List<FacetCount>> facets) {

    static ReferralPageView from(Page<ReferralView> page) {
        return new ReferralPageView(page.items(), page.next(), page.total(), page.facets());
    }
}
