package ir.peyvand.agreements.fate;

import io.quarkus.narayana.jta.QuarkusTransaction;
import ir.peyvand.kit.caller.Caller;
import ir.peyvand.kit.page.Cursors;
import ir.peyvand.kit.page.FacetCount;
import ir.peyvand.kit.page.Page;
import ir.peyvand.kit.page.PageRequest;
import ir.peyvand.kit.page.Total;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Lists of old documents, page by page or as one stream. */
@ApplicationScoped
public class LegacyDocumentLists {

    private static final int BATCH = 200;

    private final LegacyDocumentListRepository lists;
    private final LegacyDocumentRepository repository;
    private final CampaignRepository campaigns;
    private final Cursors cursors;
    private final Clock clock;

    LegacyDocumentLists(
            LegacyDocumentListRepository lists,
            LegacyDocumentRepository repository,
            CampaignRepository campaigns,
            Cursors cursors,
            Clock clock) {
        this.lists = lists;
        this.repository = repository;
        this.campaigns = campaigns;
        this.cursors = cursors;
        this.clock = clock;
    }

    /** Takes one document after the other. */
    @FunctionalInterface
    interface Sink {
        void take(LegacyDocumentView document) throws IOException;
    }

    /** @param identity what makes the query the same from page to page */
    @Transactional
    Page<LegacyDocumentView> page(LegacyDocumentQuery query, String identity, PageRequest page, Caller caller) {
        LegacyDocumentVisibility visibility = visibility(query, caller);
        String sealed = identity + visibility;
        LocalDate today = LocalDate.now(clock);
        String after =
                page.cursor() == null ? "" : cursors.open(sealed, page.cursor()).getFirst();
        List<UUID> ids = lists.ids(query, visibility, today, after, page.limit() + 1);
        boolean more = ids.size() > page.limit();
        List<LegacyDocumentView> items = views(more ? ids.subList(0, page.limit()) : ids, today);
        String next = more ? cursors.seal(sealed, List.of(items.getLast().reference())) : null;
        Map<String, List<FacetCount>> facets = new LinkedHashMap<>();
        query.facets().forEach(facet -> facets.put(facet.parameter(), lists.facet(facet, query, visibility, today)));
        return new Page<>(items, next, Total.exact(lists.count(query, visibility, today)), facets);
    }

    /** Everything that matches, at most {@code most}, in the order of the references. */
    void export(LegacyDocumentQuery query, int most, Caller caller, Sink sink) throws IOException {
        String after = "";
        int left = most;
        boolean more = true;
        while (more && left > 0) {
            List<LegacyDocumentView> batch = batch(query, caller, after, Math.min(BATCH, left));
            for (LegacyDocumentView document : batch) {
                sink.take(document);
            }
            left -= batch.size();
            more = batch.size() == BATCH;
            after = batch.isEmpty() ? after : batch.getLast().reference();
        }
    }

    /** @throws ir.peyvand.kit.problem.Problem 400 when the query names a campaign that the caller may not know of */
    @Transactional
    void requireKnown(LegacyDocumentQuery query, Caller caller) {
        visibility(query, caller);
    }

    /**
     * Those whose words are nearest to a title, of these provinces, and of these countries as far as theirs is known.
     *
     * @param provinces ISO 3166-2; nothing is near when there are none
     * @param countries ISO 3166-1 alpha-2; empty for any
     */
    @Transactional
    public List<LegacyDocumentView> nearest(
            String title,
            Collection<String> provinces,
            Collection<String> countries,
            Optional<UUID> except,
            int most,
            Caller caller) {
        return views(
                lists.nearest(title, provinces, countries, except, LegacyDocumentVisibility.of(caller), most),
                LocalDate.now(clock));
    }

    /** Each in a transaction of its own, so that a slow reader holds no connection. */
    private List<LegacyDocumentView> batch(LegacyDocumentQuery query, Caller caller, String after, int limit) {
        return QuarkusTransaction.joiningExisting().call(() -> {
            LocalDate today = LocalDate.now(clock);
            return views(lists.ids(query, visibility(query, caller), today, after, limit), today);
        });
    }

    /** A campaign that the caller may not know of is no filter. */
    private LegacyDocumentVisibility visibility(LegacyDocumentQuery query, Caller caller) {
        LegacyDocumentVisibility visibility = LegacyDocumentVisibility.of(caller);
        boolean unknown = query.campaign()
                .filter(campaign ->
                        campaigns.findVisible(campaign.toString(), visibility).isEmpty())
                .isPresent();
        if (unknown) {
            throw CampaignProblems.unknownFilter();
        }
        return visibility;
    }

    private List<LegacyDocumentView> views(List<UUID> ids, LocalDate today) {
        Map<UUID, LegacyDocument> known =
                repository.findAllOf(ids).stream().collect(Collectors.toMap(LegacyDocument::id, Function.identity()));
        Map<UUID, LocalDate> due = repository.deadlinesOf(ids);
        return ids.stream()
                .map(known::get)
                .filter(Objects::nonNull)
                .map(document -> LegacyDocumentView.from(document, due.get(document.id()), today, List.of()))
                .toList();
    }
}
