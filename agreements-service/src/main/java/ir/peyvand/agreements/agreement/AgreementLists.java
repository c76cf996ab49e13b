package ir.peyvand.agreements.agreement;

import io.quarkus.narayana.jta.QuarkusTransaction;
import ir.peyvand.agreements.agreement.AgreementListRepository.Found;
import ir.peyvand.agreements.agreement.AgreementListRepository.Place;
import ir.peyvand.kit.caller.Caller;
import ir.peyvand.kit.page.Cursors;
import ir.peyvand.kit.page.FacetCount;
import ir.peyvand.kit.page.Page;
import ir.peyvand.kit.page.PageRequest;
import ir.peyvand.kit.page.Total;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Lists of agreements, page by page or as one stream. */
@ApplicationScoped
public class AgreementLists {

    private static final int BATCH = 200;

    private final AgreementListRepository lists;
    private final AgreementRelevanceRepository relevance;
    private final AgreementRepository repository;
    private final AgreementParts parts;
    private final AgreementWords words;
    private final Cursors cursors;

    AgreementLists(
            AgreementListRepository lists,
            AgreementRelevanceRepository relevance,
            AgreementRepository repository,
            AgreementParts parts,
            AgreementWords words,
            Cursors cursors) {
        this.lists = lists;
        this.relevance = relevance;
        this.repository = repository;
        this.parts = parts;
        this.words = words;
        this.cursors = cursors;
    }

    /** Takes one agreement after the other. */
    @FunctionalInterface
    public interface Sink {
        void take(AgreementView agreement) throws IOException;
    }

    /** @param identity what makes the query the same from page to page */
    @Transactional
    public Page<AgreementView> page(AgreementQuery typed, String identity, PageRequest page, Caller caller) {
        AgreementQuery query = words.meant(typed);
        AgreementVisibility visibility = AgreementVisibility.of(caller);
        String sealed = identity + visibility;
        Optional<Place> after = Optional.ofNullable(page.cursor())
                .map(cursor -> cursors.open(sealed, cursor))
                .map(place -> new Place(place.getFirst(), UUID.fromString(place.getLast())));
        AgreementSelection selected = AgreementSelection.of(query, visibility, parts.today());
        Found found = found(query, selected, after, page.limit() + 1);
        boolean more = found.places().size() > page.limit();
        List<Place> shown = more ? found.places().subList(0, page.limit()) : found.places();
        String next = more ? seal(sealed, shown.getLast()) : null;
        Total total = found.total().orElseGet(() -> lists.total(selected));
        Map<String, List<FacetCount>> facets = new LinkedHashMap<>();
        query.facets().forEach(facet -> facets.put(facet.parameter(), lists.facet(facet, selected)));
        return new Page<>(views(shown, visibility), next, total, facets);
    }

    private Found found(AgreementQuery query, AgreementSelection selected, Optional<Place> after, int limit) {
        return query.text().isPresent() && query.sort().equals(AgreementSort.RELEVANCE)
                ? relevance.page(selected, after, limit)
                : lists.page(selected, query.sort(), after, limit);
    }

    /** Everything that matches, at most {@code most}, in the order of the query. */
    void export(AgreementQuery typed, int most, Caller caller, Sink sink) throws IOException {
        AgreementQuery query = QuarkusTransaction.joiningExisting().call(() -> words.meant(typed));
        LocalDate today = parts.today();
        Optional<Place> after = Optional.empty();
        int left = most;
        do {
            Batch batch = batch(query, caller, today, after, Math.min(BATCH, left));
            for (AgreementView agreement : batch.views()) {
                sink.take(agreement);
            }
            left -= batch.views().size();
            after = batch.next();
        } while (after.isPresent() && left > 0);
    }

    private record Batch(List<AgreementView> views, Optional<Place> next) {}

    /** Each in a transaction of its own, so that a slow reader holds no connection. */
    private Batch batch(AgreementQuery query, Caller caller, LocalDate today, Optional<Place> after, int limit) {
        return QuarkusTransaction.joiningExisting().call(() -> {
            AgreementVisibility visibility = AgreementVisibility.of(caller);
            AgreementSelection selected = AgreementSelection.of(query, visibility, today);
            List<Place> places = found(query, selected, after, limit).places();
            return new Batch(
                    views(places, visibility),
                    places.size() < limit ? Optional.empty() : Optional.of(places.getLast()));
        });
    }

    private List<AgreementView> views(List<Place> places, AgreementVisibility visibility) {
        List<UUID> ids = places.stream().map(Place::id).toList();
        Map<UUID, Agreement> known =
                repository.findAllOf(ids).stream().collect(Collectors.toMap(Agreement::id, Function.identity()));
        List<Agreement> inOrder =
                ids.stream().map(known::get).filter(java.util.Objects::nonNull).toList();
        List<AgreementView> views = parts.listed(inOrder);
        return visibility.isPublicOnly()
                ? views.stream().map(AgreementView::publicFields).toList()
                : views;
    }

    private String seal(String query, Place last) {
        return cursors.seal(query, List.of(last.value(), last.id().toString()));
    }
}
