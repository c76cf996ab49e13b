package ir.peyvand.meetings.referral;

import io.quarkus.narayana.jta.QuarkusTransaction;
import ir.peyvand.kit.caller.Caller;
import ir.peyvand.kit.page.Cursors;
import ir.peyvand.kit.page.FacetCount;
import ir.peyvand.kit.page.Page;
import ir.peyvand.kit.page.PageRequest;
import ir.peyvand.kit.page.Total;
import ir.peyvand.meetings.audience.AudienceVisibility;
import ir.peyvand.meetings.body.BodyDirectory;
import ir.peyvand.meetings.body.BodyView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Lists of referrals, page by page or as one stream. */
@ApplicationScoped
public class ReferralLists {

    private static final int BATCH = 200;

    private final ReferralListRepository lists;
    private final ReferralViews views;
    private final BodyDirectory bodies;
    private final Cursors cursors;
    private final Clock clock;

    ReferralLists(
            ReferralListRepository lists, ReferralViews views, BodyDirectory bodies, Cursors cursors, Clock clock) {
        this.lists = lists;
        this.views = views;
        this.bodies = bodies;
        this.cursors = cursors;
        this.clock = clock;
    }

    /** Takes one referral after the other, with the bodies that it goes from and to. */
    @FunctionalInterface
    interface Sink {
        void take(ReferralView referral, Map<UUID, BodyView> bodies) throws IOException;
    }

    /** @param identity what makes the query the same from page to page */
    @Transactional
    Page<ReferralView> page(ReferralQuery query, String identity, PageRequest page, Caller caller) {
        AudienceVisibility visibility = AudienceVisibility.of(caller);
        LocalDate today = LocalDate.now(clock);
        String sealed = identity + visibility;
        Optional<UUID> after = Optional.ofNullable(page.cursor())
                .map(cursor -> cursors.open(sealed, cursor))
                .map(place -> UUID.fromString(place.getFirst()));
        List<Referral> found = lists.list(query, visibility, today, after, page.limit() + 1);
        boolean more = found.size() > page.limit();
        List<Referral> shown = more ? found.subList(0, page.limit()) : found;
        String next = more ? cursors.seal(sealed, List.of(shown.getLast().id().toString())) : null;
        Map<String, List<FacetCount>> facets = new LinkedHashMap<>();
        query.facets().forEach(facet -> facets.put(facet.parameter(), lists.facet(facet, query, visibility, today)));
        return new Page<>(views.of(shown, caller), next, Total.exact(lists.count(query, visibility, today)), facets);
    }

    /** Everything that matches, at most {@code most}, newest first; each batch in a transaction of its own. */
    void export(ReferralQuery query, int most, Caller caller, Sink sink) throws IOException {
        Optional<UUID> after = Optional.empty();
        int left = most;
        do {
            Optional<UUID> from = after;
            int limit = Math.min(BATCH, left);
            Batch batch = QuarkusTransaction.joiningExisting().call(() -> batch(query, caller, from, limit));
            for (ReferralView referral : batch.views()) {
                sink.take(referral, batch.bodies());
            }
            left -= batch.views().size();
            after = batch.views().size() < limit
                    ? Optional.empty()
                    : Optional.of(batch.views().getLast().id());
        } while (after.isPresent() && left > 0);
    }

    private record Batch(List<ReferralView> views, Map<UUID, BodyView> bodies) {}

    private Batch batch(ReferralQuery query, Caller caller, Optional<UUID> after, int limit) {
        List<Referral> found = lists.list(query, AudienceVisibility.of(caller), LocalDate.now(clock), after, limit);
        Set<UUID> named = found.stream()
                .flatMap(referral ->
                        Stream.concat(Stream.of(referral.way().fromBody()), referral.way().toBody().stream()))
                .collect(Collectors.toSet());
        return new Batch(views.of(found, caller), bodies.findAll(named));
    }
}
