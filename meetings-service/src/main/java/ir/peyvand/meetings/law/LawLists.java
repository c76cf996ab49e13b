package ir.peyvand.meetings.law;

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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Lists of laws, page by page, and what single ones stand in the way of. */
@ApplicationScoped
public class LawLists {

    private final LawListRepository lists;
    private final LawRepository repository;
    private final Cursors cursors;
    private final Clock clock;

    LawLists(LawListRepository lists, LawRepository repository, Cursors cursors, Clock clock) {
        this.lists = lists;
        this.repository = repository;
        this.cursors = cursors;
        this.clock = clock;
    }

    /** @param identity what makes the query the same from page to page */
    @Transactional
    Page<LawView> page(LawQuery query, String identity, PageRequest page, Caller caller) {
        LawVisibility visibility = LawVisibility.of(caller);
        String sealed = identity + visibility;
        LocalDate today = LocalDate.now(clock);
        LawListRepository.Place after = page.cursor() == null ? null : place(cursors.open(sealed, page.cursor()));
        List<LawListRepository.Place> found = lists.places(query, visibility, today, after, page.limit() + 1);
        List<LawListRepository.Place> shown = found.stream().limit(page.limit()).toList();
        String next = found.size() > page.limit() ? cursors.seal(sealed, position(shown.getLast())) : null;
        Map<String, List<FacetCount>> facets = new LinkedHashMap<>();
        query.facets().forEach(facet -> facets.put(facet.parameter(), lists.facet(facet, query, visibility, today)));
        List<UUID> ids = shown.stream().map(LawListRepository.Place::id).toList();
        return new Page<>(views(ids, caller), next, Total.exact(lists.count(query, visibility, today)), facets);
    }

    /** In the order given. */
    List<LawView> views(List<UUID> ids, Caller caller) {
        Map<UUID, Law> laws =
                repository.list("id in ?1", ids).stream().collect(Collectors.toMap(Law::id, Function.identity()));
        Map<UUID, List<ArticleView>> articles = repository.articlesOf(ids);
        Map<UUID, LawImpact> impact = lists.impactOf(ids, LawVisibility.of(caller), LocalDate.now(clock));
        return ids.stream()
                .map(laws::get)
                .filter(Objects::nonNull)
                .map(law -> LawView.from(
                        law, articles.getOrDefault(law.id(), List.of()), impact.getOrDefault(law.id(), LawImpact.NONE)))
                .toList();
    }

    private static List<String> position(LawListRepository.Place place) {
        return List.of(
                Integer.toString(place.provinces()),
                Integer.toString(place.records()),
                place.id().toString());
    }

    private static LawListRepository.Place place(List<String> position) {
        return new LawListRepository.Place(
                UUID.fromString(position.get(2)),
                Integer.parseInt(position.getFirst()),
                Integer.parseInt(position.get(1)));
    }
}
