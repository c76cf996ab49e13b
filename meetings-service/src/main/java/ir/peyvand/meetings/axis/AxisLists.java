package ir.peyvand.meetings.axis;

import io.quarkus.narayana.jta.QuarkusTransaction;
import ir.peyvand.kit.caller.Caller;
import ir.peyvand.kit.page.Cursors;
import ir.peyvand.kit.page.FacetCount;
import ir.peyvand.kit.page.Page;
import ir.peyvand.kit.page.PageRequest;
import ir.peyvand.kit.page.Total;
import ir.peyvand.kit.problem.Problems;
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
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Lists of axes, page by page or as one stream. */
@ApplicationScoped
class AxisLists {

    private static final int BATCH = 200;

    private final AxisListRepository lists;
    private final AxisRepository repository;
    private final SponsorRepository sponsors;
    private final AxisMeetingRepository meetings;
    private final MeantWords words;
    private final Cursors cursors;

    AxisLists(
            AxisListRepository lists,
            AxisRepository repository,
            SponsorRepository sponsors,
            AxisMeetingRepository meetings,
            MeantWords words,
            Cursors cursors) {
        this.lists = lists;
        this.repository = repository;
        this.sponsors = sponsors;
        this.meetings = meetings;
        this.words = words;
        this.cursors = cursors;
    }

    /** Takes one axis after the other. */
    @FunctionalInterface
    interface Sink {
        void take(AxisView axis) throws IOException;
    }

    /** 404 when the caller may not know of the meeting. */
    @Transactional
    void requireMeeting(UUID meeting, Caller caller) {
        if (meetings.find(meeting, AudienceVisibility.of(caller)).isEmpty()) {
            throw Problems.notFound();
        }
    }

    /** @param identity what makes the query the same from page to page */
    @Transactional
    Page<AxisView> page(AxisQuery typed, String identity, PageRequest page, Caller caller) {
        AudienceVisibility visibility = AudienceVisibility.of(caller);
        Total asTyped = lists.total(typed, visibility);
        AxisQuery query = meant(typed, asTyped, visibility);
        String sealed = identity + visibility;
        List<String> after = page.cursor() == null ? List.of() : cursors.open(sealed, page.cursor());
        List<AxisListRepository.Place> places = lists.places(query, visibility, after, page.limit() + 1);
        boolean more = places.size() > page.limit();
        List<AxisListRepository.Place> shown = more ? places.subList(0, page.limit()) : places;
        String next = more ? cursors.seal(sealed, shown.getLast().position()) : null;
        Map<String, List<FacetCount>> facets = new LinkedHashMap<>();
        query.facets().forEach(facet -> facets.put(facet.parameter(), lists.facet(facet, query, visibility)));
        return new Page<>(views(shown), next, query.equals(typed) ? asTyped : lists.total(query, visibility), facets);
    }

    /** In the order of the query, batch by batch. */
    void export(AxisQuery typed, int most, Caller caller, Sink sink) throws IOException {
        AudienceVisibility visibility = AudienceVisibility.of(caller);
        AxisQuery query = QuarkusTransaction.joiningExisting()
                .call(() -> typed.words().isEmpty() ? typed : meant(typed, lists.total(typed, visibility), visibility));
        List<String> after = List.of();
        int left = most;
        boolean more = true;
        while (more && left > 0) {
            List<String> from = after;
            int limit = Math.min(BATCH, left);
            Batch batch = QuarkusTransaction.joiningExisting().call(() -> batch(query, caller, from, limit));
            for (AxisView axis : batch.views()) {
                sink.take(axis);
            }
            left -= batch.views().size();
            more = batch.views().size() == BATCH;
            after = batch.last();
        }
    }

    /** What finds nothing as it was typed is looked for in the words that it may mean. */
    private AxisQuery meant(AxisQuery query, Total found, AudienceVisibility visibility) {
        return query.words().isEmpty() || found.value() > 0
                ? query
                : query.meaning(words.meant(SearchedRecords.AXIS, query.words(), visibility));
    }

    private record Batch(List<AxisView> views, List<String> last) {}

    private Batch batch(AxisQuery query, Caller caller, List<String> after, int limit) {
        List<AxisListRepository.Place> places = lists.places(query, AudienceVisibility.of(caller), after, limit);
        return new Batch(
                views(places), places.isEmpty() ? after : places.getLast().position());
    }

    private List<AxisView> views(List<AxisListRepository.Place> places) {
        List<UUID> ids = places.stream().map(AxisListRepository.Place::id).toList();
        Map<UUID, Axis> known =
                repository.listed(ids).stream().collect(Collectors.toMap(Axis::id, Function.identity()));
        Map<UUID, List<Sponsor>> behind = sponsors.of(ids);
        return ids.stream()
                .map(known::get)
                .filter(Objects::nonNull)
                .map(axis -> AxisViews.listed(axis, behind.getOrDefault(axis.id(), List.of())))
                .toList();
    }
}
