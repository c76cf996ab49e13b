package ir.peyvand.meetings.resolution;

import io.quarkus.narayana.jta.QuarkusTransaction;
import ir.peyvand.kit.caller.Caller;
import ir.peyvand.kit.page.Cursors;
import ir.peyvand.kit.page.FacetCount;
import ir.peyvand.kit.page.Page;
import ir.peyvand.kit.page.PageRequest;
import ir.peyvand.kit.page.Total;
import ir.peyvand.meetings.audience.AudienceVisibility;
import ir.peyvand.meetings.resolution.ResolutionListRepository.Found;
import ir.peyvand.meetings.resolution.ResolutionListRepository.Place;
import ir.peyvand.meetings.resolution.ResolutionSelection.Asked;
import ir.peyvand.meetings.search.MeantWords;
import ir.peyvand.meetings.search.SearchedRecords;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Lists of resolutions, page by page or as one stream. */
@ApplicationScoped
class ResolutionLists {

    private static final int BATCH = 200;

    private final ResolutionListRepository lists;
    private final ResolutionRepository repository;
    private final ResolutionLights lights;
    private final MeantWords words;
    private final Cursors cursors;

    ResolutionLists(
            ResolutionListRepository lists,
            ResolutionRepository repository,
            ResolutionLights lights,
            MeantWords words,
            Cursors cursors) {
        this.lists = lists;
        this.repository = repository;
        this.lights = lights;
        this.words = words;
        this.cursors = cursors;
    }

    /** Takes one resolution after the other. */
    @FunctionalInterface
    interface Sink {
        void take(ResolutionView resolution) throws IOException;
    }

    /** @param identity what makes the query the same from page to page */
    @Transactional
    Page<ResolutionView> page(ResolutionQuery query, String identity, PageRequest page, Caller caller) {
        Asked typed = asked(query, caller);
        String sealed = identity + typed.visibility();
        Optional<Place> after = Optional.ofNullable(page.cursor())
                .map(cursor -> cursors.open(sealed, cursor))
                .map(place -> new Place(place.getFirst(), UUID.fromString(place.getLast())));
        Found asTyped = lists.page(typed, after, page.limit() + 1);
        Asked asked = meant(typed, asTyped.total());
        Found found = asked.equals(typed) ? asTyped : lists.page(asked, after, page.limit() + 1);
        boolean more = found.places().size() > page.limit();
        List<Place> shown = more ? found.places().subList(0, page.limit()) : found.places();
        String next = more
                ? cursors.seal(
                        sealed,
                        List.of(shown.getLast().value(), shown.getLast().id().toString()))
                : null;
        Map<String, List<FacetCount>> facets = new LinkedHashMap<>();
        query.facets().forEach(facet -> facets.put(facet.parameter(), lists.facet(facet, asked)));
        return new Page<>(views(shown, asked), next, found.total(), facets);
    }

    /** Everything that matches, at most {@code most}, in the order of the query. */
    void export(ResolutionQuery typed, int most, Caller caller, Sink sink) throws IOException {
        ResolutionQuery query = QuarkusTransaction.joiningExisting().call(() -> {
            Asked asked = asked(typed, caller);
            return typed.words().isEmpty()
                    ? typed
                    : meant(asked, lists.page(asked, Optional.empty(), 1).total())
                            .query();
        });
        Optional<Place> after = Optional.empty();
        int left = most;
        do {
            Batch batch = batch(query, caller, after, Math.min(BATCH, left));
            for (ResolutionView resolution : batch.views()) {
                sink.take(resolution);
            }
            left -= batch.views().size();
            after = batch.next();
        } while (after.isPresent() && left > 0);
    }

    private record Batch(List<ResolutionView> views, Optional<Place> next) {}

    /** Each in a transaction of its own, so that a slow reader holds no connection. */
    private Batch batch(ResolutionQuery query, Caller caller, Optional<Place> after, int limit) {
        return QuarkusTransaction.joiningExisting().call(() -> {
            Asked asked = asked(query, caller);
            List<Place> places = lists.places(asked, after, limit);
            return new Batch(
                    views(places, asked), places.size() < limit ? Optional.empty() : Optional.of(places.getLast()));
        });
    }

    /** What finds nothing as it was typed is looked for in the words that it may mean. */
    private Asked meant(Asked asked, Total found) {
        ResolutionQuery query = asked.query();
        if (query.words().isEmpty() || found.value() > 0) {
            return asked;
        }
        return new Asked(
                query.meaning(words.meant(SearchedRecords.RESOLUTION, query.words(), asked.visibility())),
                asked.visibility(),
                asked.today(),
                asked.rule());
    }

    private Asked asked(ResolutionQuery query, Caller caller) {
        LocalDate today = lights.today();
        return new Asked(query, AudienceVisibility.of(caller), today, lights.rule(today));
    }

    private List<ResolutionView> views(List<Place> places, Asked asked) {
        List<UUID> ids = places.stream().map(Place::id).toList();
        Map<UUID, Resolution> known =
                repository.findAllOf(ids).stream().collect(Collectors.toMap(Resolution::id, Function.identity()));
        return ids.stream()
                .map(known::get)
                .filter(Objects::nonNull)
                .map(resolution -> ResolutionView.from(
                        resolution,
                        asked.rule()
                                .light(Standing.of(resolution), asked.today())
                                .orElse(null)))
                .toList();
    }
}
