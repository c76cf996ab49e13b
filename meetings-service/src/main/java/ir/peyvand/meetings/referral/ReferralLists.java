package ir.peyvand.meetings.referral;

import ir.peyvand.kit.caller.Caller;
import ir.peyvand.kit.page.Cursors;
import ir.peyvand.kit.page.FacetCount;
import ir.peyvand.kit.page.Page;
import ir.peyvand.kit.page.PageRequest;
import ir.peyvand.kit.page.Total;
import ir.peyvand.meetings.audience.AudienceVisibility;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Lists of referrals, page by page. */
@ApplicationScoped
public class ReferralLists {

    private final ReferralListRepository lists;
    private final ReferralViews views;
    private final Cursors cursors;
    private final Clock clock;

    ReferralLists(ReferralListRepository lists, ReferralViews views, Cursors cursors, Clock clock) {
        this.lists = lists;
        this.views = views;
        this.cursors = cursors;
        this.clock = clock;
    }

    @Transactional
    Page<ReferralView> page(ReferralQuery query, PageRequest page, Caller caller) {
        AudienceVisibility visibility = AudienceVisibility.of(caller);
        LocalDate today = LocalDate.now(clock);
        String sealed = query.identity() + visibility;
        Optional<UUID> after = Optional.ofNullable(page.cursor())
                .map(cursor -> cursors.open(sealed, cursor))
                .map(place -> UUID.fromString(place.getFirst()));
        List<Referral> found = lists.list(query, visibility, today, after, page.limit() + 1);
        boolean more = found.size() > page.limit();
        List<Referral> shown = more ? found.subList(0, page.limit()) : found;
        String next = more ? cursors.seal(sealed, List.of(shown.getLast().id().toString())) : null;
        Map<String, List<FacetCount>> facets = new LinkedHashMap<>();
        query.facets().forEach(facet -> facets.put(facet.parameter(), lists.facet(facet, query, visibility, today)));
        return new Page<>(
                shown.stream().map(referral -> views.of(referral, caller)).toList(),
                next,
                Total.exact(lists.count(query, visibility, today)),
                facets);
    }
}
