package ir.peyvand.meetings.delegation;

import ir.peyvand.kit.caller.Caller;
import ir.peyvand.kit.page.Cursors;
import ir.peyvand.kit.page.FacetCount;
import ir.peyvand.kit.page.Page;
import ir.peyvand.kit.page.PageRequest;
import ir.peyvand.kit.page.Total;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Lists of delegations, page by page. */
@ApplicationScoped
public class DelegationLists {

    private final DelegationListRepository lists;
    private final DelegationRepository repository;
    private final DelegationViews views;
    private final Cursors cursors;
    private final Clock clock;

    DelegationLists(
            DelegationListRepository lists,
            DelegationRepository repository,
            DelegationViews views,
            Cursors cursors,
            Clock clock) {
        this.lists = lists;
        this.repository = repository;
        this.views = views;
        this.cursors = cursors;
        this.clock = clock;
    }

    /** @param identity what makes the query the same from page to page */
    @Transactional
    Page<DelegationView> page(DelegationQuery query, String identity, PageRequest page, Caller caller) {
        DelegationVisibility visibility = DelegationVisibility.of(caller);
        String sealed = identity + visibility;
        LocalDate today = LocalDate.now(clock);
        UUID before = page.cursor() == null
                ? null
                : UUID.fromString(cursors.open(sealed, page.cursor()).getFirst());
        List<UUID> ids = lists.ids(query, visibility, today, before, page.limit() + 1);
        boolean more = ids.size() > page.limit();
        List<DelegationView> items = views(more ? ids.subList(0, page.limit()) : ids);
        String next = more ? cursors.seal(sealed, List.of(items.getLast().id().toString())) : null;
        Map<String, List<FacetCount>> facets = new LinkedHashMap<>();
        query.facets().forEach(facet -> facets.put(facet.parameter(), lists.facet(facet, query, visibility, today)));
        return new Page<>(items, next, Total.exact(lists.count(query, visibility, today)), facets);
    }

    private List<DelegationView> views(List<UUID> ids) {
        return views.of(repository.findAllOf(ids).stream()
                .sorted(Comparator.comparing(one -> ids.indexOf(one.id())))
                .toList());
    }
}
