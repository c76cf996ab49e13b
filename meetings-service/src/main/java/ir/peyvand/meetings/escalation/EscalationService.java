package ir.peyvand.meetings.escalation;

import io.quarkus.narayana.jta.QuarkusTransaction;
import ir.peyvand.kit.caller.Caller;
import ir.peyvand.kit.change.ChangeLog;
import ir.peyvand.kit.page.Cursors;
import ir.peyvand.kit.page.FacetCount;
import ir.peyvand.kit.page.Page;
import ir.peyvand.kit.page.PageRequest;
import ir.peyvand.kit.page.Total;
import ir.peyvand.kit.problem.Problems;
import ir.peyvand.meetings.history.History;
import ir.peyvand.meetings.history.RevisionView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;

/** The clock's run, and reading what it did. */
@ApplicationScoped
public class EscalationService {

    /** Resolutions in one transaction: few enough for a transaction of about a second. */
    private static final int BATCH = 10_000;

    /** To begin is one row, to climb a dozen; and each search for those that have not begun looks at all that have. */
    private static final int BEGUN_FOR_ONE_THAT_CLIMBS = 5;

    private final ClimbRepository climbs;
    private final EscalationRepository repository;
    private final ChangeLog changes;
    private final History history;
    private final Cursors cursors;

    EscalationService(
            ClimbRepository climbs,
            EscalationRepository repository,
            ChangeLog changes,
            History history,
            Cursors cursors) {
        this.climbs = climbs;
        this.repository = repository;
        this.changes = changes;
        this.history = history;
        this.cursors = cursors;
    }

    /**
     * Takes every step that is due and was not taken, and stops whatever has no cause any more. Each batch is a transaction
     * under one lock: what breaks off in the middle goes on in the next run, and whoever comes while another instance is at
     * it leaves it to that one.
     *
     * @param now the moment of the run; steps are due by its day in UTC
     */
    public Climb climb(Instant now) {
        return climb(now, BATCH);
    }

    /** @param size resolutions in one transaction */
    Climb climb(Instant now, int size) {
        LocalDate today = LocalDate.ofInstant(now, ZoneOffset.UTC);
        Climb done = Climb.NOTHING;
        for (Supplier<Climb> part : List.<Supplier<Climb>>of(
                () -> stop(now, size),
                () -> Climb.beginning(climbs.begin(today, now, size * BEGUN_FOR_ONE_THAT_CLIMBS)),
                () -> step(today, now, size))) {
            done = done.plus(repeated(part));
            if (!done.complete()) {
                return done;
            }
        }
        return done;
    }

    /** Batch after batch, until there is nothing left of this part. What comes up meanwhile is for the next run. */
    private Climb repeated(Supplier<Climb> part) {
        Climb done = Climb.NOTHING;
        Climb batch;
        do {
            batch = QuarkusTransaction.requiringNew().call(() -> climbs.takeTurn() ? part.get() : Climb.ELSEWHERE);
            done = done.plus(batch);
        } while (batch.complete() && !batch.isIdle());
        return done;
    }

    private Climb stop(Instant now, int size) {
        Climb stopped = Climb.stopping(climbs.stop(now, size));
        changes.wakeAfterCommit();
        return stopped;
    }

    private Climb step(LocalDate today, Instant now, int size) {
        List<UUID> due = climbs.claim(today, size);
        if (due.isEmpty()) {
            return Climb.NOTHING;
        }
        long passedOn = climbs.passOn(due, now);
        long taken = climbs.take(due, today, now);
        changes.wakeAfterCommit();
        return Climb.stepping(taken, passedOn);
    }

    /**
     * Stops a resolution's climb at once when its cause is gone; in the transaction of the change that took it away. Without
     * this call the clock does the same in its next run.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void settle(UUID resolution, Instant now) {
        if (climbs.stop(resolution, now) > 0) {
            changes.wakeAfterCommit();
        }
    }

    @Transactional
    public EscalationView find(String id, Caller caller) {
        return repository.findView(parsed(id), EscalationVisibility.of(caller)).orElseThrow(Problems::notFound);
    }

    @Transactional
    Page<EscalationView> list(EscalationQuery query, PageRequest page, Caller caller) {
        EscalationVisibility visibility = EscalationVisibility.of(caller);
        String identity = query.identity() + visibility;
        List<String> after = page.cursor() == null ? List.of() : cursors.open(identity, page.cursor());
        List<EscalationView> found = repository.list(query, visibility, after, page.limit() + 1);
        boolean more = found.size() > page.limit();
        List<EscalationView> shown = more ? found.subList(0, page.limit()) : found;
        String next = more ? cursors.seal(identity, query.sort().place(shown.getLast())) : null;
        Map<String, List<FacetCount>> facets = new LinkedHashMap<>();
        query.facets().forEach(facet -> facets.put(facet.parameter(), repository.facet(facet, query, visibility)));
        return new Page<>(shown, next, Total.exact(repository.count(query, visibility)), facets);
    }

    @Transactional
    Page<RevisionView> revisions(String id, PageRequest page, Caller caller) {
        return history.list(EscalationView.TYPE, find(id, caller).id(), page);
    }

    private static UUID parsed(String id) {
        try {
            return UUID.fromString(id);
        } catch (IllegalArgumentException notAnId) {
            throw Problems.notFound();
        }
    }
}
