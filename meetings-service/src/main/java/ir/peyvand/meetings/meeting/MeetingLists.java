package ir.peyvand.meetings.meeting;

import io.quarkus.narayana.jta.QuarkusTransaction;
import ir.peyvand.kit.caller.Caller;
import ir.peyvand.kit.page.Cursors;
import ir.peyvand.kit.page.FacetCount;
import ir.peyvand.kit.page.Page;
import ir.peyvand.kit.page.PageRequest;
import ir.peyvand.kit.page.Total;
import ir.peyvand.meetings.audience.AudienceVisibility;
import ir.peyvand.meetings.search.MeantWords;
import ir.peyvand.meetings.search.SearchedRecords;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Lists of meetings, page by page or as one stream. */
@ApplicationScoped
public class MeetingLists {

    private static final int BATCH = 200;

    private final MeetingListRepository lists;
    private final MeetingRepository repository;
    private final MeantWords words;
    private final Cursors cursors;

    MeetingLists(MeetingListRepository lists, MeetingRepository repository, MeantWords words, Cursors cursors) {
        this.lists = lists;
        this.repository = repository;
        this.words = words;
        this.cursors = cursors;
    }

    /** Takes one meeting after the other. */
    @FunctionalInterface
    interface Sink {
        void take(MeetingView meeting) throws IOException;
    }

    /** @param identity what makes the query the same from page to page */
    @Transactional
    Page<MeetingView> page(MeetingQuery typed, String identity, PageRequest page, Caller caller) {
        AudienceVisibility visibility = AudienceVisibility.of(caller);
        String sealed = identity + visibility;
        Optional<MeetingListRepository.Place> after = Optional.ofNullable(page.cursor())
                .map(cursor -> cursors.open(sealed, cursor))
                .map(place -> new MeetingListRepository.Place(place.getFirst(), UUID.fromString(place.getLast())));
        MeetingListRepository.Found asTyped = lists.page(typed, visibility, after, page.limit() + 1);
        MeetingQuery query = meant(typed, asTyped.total(), visibility);
        MeetingListRepository.Found found =
                query.equals(typed) ? asTyped : lists.page(query, visibility, after, page.limit() + 1);
        boolean more = found.places().size() > page.limit();
        List<MeetingListRepository.Place> shown = more ? found.places().subList(0, page.limit()) : found.places();
        String next = more
                ? cursors.seal(
                        sealed,
                        List.of(shown.getLast().start(), shown.getLast().id().toString()))
                : null;
        Map<String, List<FacetCount>> facets = new LinkedHashMap<>();
        query.facets().forEach(facet -> facets.put(facet.parameter(), lists.facet(facet, query, visibility)));
        return new Page<>(views(shown), next, found.total(), facets);
    }

    /** Everything that matches, at most {@code most}; each batch in a transaction of its own. */
    void export(MeetingQuery typed, int most, Caller caller, Sink sink) throws IOException {
        AudienceVisibility visibility = AudienceVisibility.of(caller);
        MeetingQuery query = QuarkusTransaction.joiningExisting()
                .call(() -> typed.words().isEmpty()
                        ? typed
                        : meant(
                                typed,
                                lists.page(typed, visibility, Optional.empty(), 1)
                                        .total(),
                                visibility));
        Optional<MeetingListRepository.Place> after = Optional.empty();
        int left = most;
        do {
            Optional<MeetingListRepository.Place> from = after;
            int limit = Math.min(BATCH, left);
            Batch batch = QuarkusTransaction.joiningExisting().call(() -> {
                List<MeetingListRepository.Place> places = lists.places(query, visibility, from, limit);
                return new Batch(
                        views(places), places.size() < limit ? Optional.empty() : Optional.of(places.getLast()));
            });
            for (MeetingView meeting : batch.views()) {
                sink.take(meeting);
            }
            left -= batch.views().size();
            after = batch.next();
        } while (after.isPresent() && left > 0);
    }

    /** What finds nothing as it was typed is looked for in the words that it may mean. */
    private MeetingQuery meant(MeetingQuery query, Total found, AudienceVisibility visibility) {
        return query.words().isEmpty() || found.value() > 0
                ? query
                : query.meaning(words.meant(SearchedRecords.MEETING, query.words(), visibility));
    }

    private record Batch(List<MeetingView> views, Optional<MeetingListRepository.Place> next) {}

    /** In the order of the places. */
    private List<MeetingView> views(List<MeetingListRepository.Place> places) {
        List<UUID> ids = places.stream().map(MeetingListRepository.Place::id).toList();
        Map<UUID, Meeting> known =
                repository.findAllOf(ids).stream().collect(Collectors.toMap(Meeting::id, Function.identity()));
        return ids.stream()
                .map(known::get)
                .filter(Objects::nonNull)
                .map(MeetingView::from)
                .toList();
    }
}
