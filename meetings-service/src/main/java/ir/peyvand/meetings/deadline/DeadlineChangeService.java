package ir.peyvand.meetings.deadline;

import ir.peyvand.kit.caller.Caller;
import ir.peyvand.kit.page.Cursors;
import ir.peyvand.kit.page.Page;
import ir.peyvand.kit.page.PageRequest;
import ir.peyvand.kit.page.Total;
import ir.peyvand.kit.problem.Problems;
import ir.peyvand.kit.version.RecordId;
import ir.peyvand.kit.version.Version;
import ir.peyvand.meetings.resolution.ResolutionAccess;
import ir.peyvand.meetings.resolution.ResolutionPartHistory;
import ir.peyvand.meetings.resolution.ResolutionProblems;
import ir.peyvand.meetings.resolution.ResolutionService;
import ir.peyvand.meetings.resolution.ResolutionSteps;
import ir.peyvand.meetings.resolution.ResolutionView;
import ir.peyvand.meetings.work.Work;
import ir.peyvand.meetings.work.WorkKind;
import ir.peyvand.meetings.work.WorkList;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The use cases of changes of deadline and their transactions. Who may not know of the resolution gets 404. */
@ApplicationScoped
public class DeadlineChangeService {

    private static final UUID LAST_ID = new UUID(-1, -1);

    private final ResolutionService resolutions;
    private final ResolutionSteps steps;
    private final DeadlineChangeRepository repository;
    private final ResolutionPartHistory history;
    private final WorkList work;
    private final Cursors cursors;
    private final Clock clock;

    DeadlineChangeService(
            ResolutionService resolutions,
            ResolutionSteps steps,
            DeadlineChangeRepository repository,
            ResolutionPartHistory history,
            WorkList work,
            Cursors cursors,
            Clock clock) {
        this.resolutions = resolutions;
        this.steps = steps;
        this.repository = repository;
        this.history = history;
        this.work = work;
        this.cursors = cursors;
        this.clock = clock;
    }

    @Transactional
    public DeadlineChangeView request(String id, RequestDeadlineChange request, Caller caller) {
        ResolutionView resolution = resolutions.find(id, caller);
        if (!ResolutionAccess.mayCarryOut(caller, resolution)) {
            throw Problems.forbidden();
        }
        LocalDate due = resolution.dueOn();
        if (!resolution.status().isLive() || due == null) {
            throw ResolutionProblems.notLive(resolution.status());
        }
        if (request.dueOn().equals(due)) {
            throw DeadlineProblems.sameDay();
        }
        if (request.dueOn().isBefore(LocalDate.now(clock))) {
            throw DeadlineProblems.inThePast();
        }
        if (repository.isOpen(resolution.id())) {
            throw DeadlineProblems.oneIsOpen();
        }
        Instant now = clock.instant();
        var change = new DeadlineChange(resolution.id(), due, request, caller.subject(), now);
        repository.persistAndFlush(change);
        work.open(new Work(
                WorkKind.APPROVAL,
                ResolutionView.TYPE,
                resolution.id(),
                resolution.decider(),
                resolution.title(),
                resolution.href() + "/deadline-changes",
                null));
        return written(resolution, null, change, "requested", caller, now, request.reason());
    }

    @Transactional
    public DeadlineChangeView approve(String id, String changeId, @Nullable String ifMatch, Caller caller) {
        ResolutionView resolution = resolutions.find(id, caller);
        DeadlineChange change = decidable(resolution, changeId, ifMatch, caller);
        DeadlineChangeView before = change.view();
        Instant now = clock.instant();
        change.approve(caller.subject(), now);
        repository.flush();
        steps.moveDeadline(resolution.id(), before.requestedDue(), before.reason(), caller);
        work.close(resolution.id(), WorkKind.APPROVAL);
        return written(resolution, before, change, "approved", caller, now, null);
    }

    @Transactional
    public DeadlineChangeView refuse(
            String id, String changeId, @Nullable String ifMatch, String reason, Caller caller) {
        ResolutionView resolution = resolutions.find(id, caller);
        DeadlineChange change = decidable(resolution, changeId, ifMatch, caller);
        DeadlineChangeView before = change.view();
        Instant now = clock.instant();
        change.refuse(reason, caller.subject(), now);
        repository.flush();
        work.close(resolution.id(), WorkKind.APPROVAL);
        return written(resolution, before, change, "refused", caller, now, reason);
    }

    /** By those who decide: never by who asked, nor by the owner whose deadline it is. */
    private DeadlineChange decidable(
            ResolutionView resolution, String changeId, @Nullable String ifMatch, Caller caller) {
        DeadlineChange change = known(resolution, changeId);
        if (!ResolutionAccess.mayDecide(caller, resolution)) {
            throw Problems.forbidden();
        }
        if (change.isAskedBy(caller.subject()) || ResolutionAccess.isOwner(caller, resolution)) {
            throw ResolutionProblems.makerIsChecker();
        }
        Version.requireMatch(ifMatch, change.version());
        return change;
    }

    /** Newest first. */
    @Transactional
    public Page<DeadlineChangeView> list(String id, PageRequest page, Caller caller) {
        UUID resolution = resolutions.find(id, caller).id();
        String query = "deadline-changes " + resolution;
        UUID before = page.cursor() == null
                ? LAST_ID
                : UUID.fromString(cursors.open(query, page.cursor()).getFirst());
        List<DeadlineChangeView> found = repository.listOf(resolution, before, page.limit() + 1).stream()
                .map(DeadlineChange::view)
                .toList();
        boolean more = found.size() > page.limit();
        List<DeadlineChangeView> shown = more ? found.subList(0, page.limit()) : found;
        String next = more ? cursors.seal(query, List.of(shown.getLast().id().toString())) : null;
        return Page.of(shown, next, Total.exact(repository.countOf(resolution)));
    }

    @Transactional
    public DeadlineChangeView find(String resolution, String change, Caller caller) {
        return known(resolutions.find(resolution, caller), change).view();
    }

    private DeadlineChangeView written(
            ResolutionView resolution,
            @Nullable DeadlineChangeView before,
            DeadlineChange change,
            String verb,
            Caller caller,
            Instant now,
            @Nullable String reason) {
        DeadlineChangeView after = change.view();
        history.written(
                resolution,
                DeadlineChangeView.TYPE,
                after.id(),
                before,
                after,
                after.version(),
                verb,
                caller,
                now,
                reason);
        return after;
    }

    private DeadlineChange known(ResolutionView resolution, String id) {
        return RecordId.parse(id)
                .flatMap(known -> repository.findOf(resolution.id(), known))
                .orElseThrow(Problems::notFound);
    }
}
