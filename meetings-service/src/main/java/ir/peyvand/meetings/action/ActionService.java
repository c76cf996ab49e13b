package ir.peyvand.meetings.action;

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
import ir.peyvand.meetings.work.Assignee;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The use cases of actions and their transactions. Who may not know of the resolution gets 404. */
@ApplicationScoped
public class ActionService {

    private final ResolutionService resolutions;
    private final ResolutionSteps steps;
    private final ActionRepository repository;
    private final ActionWork work;
    private final ResolutionPartHistory history;
    private final Cursors cursors;
    private final Clock clock;

    ActionService(
            ResolutionService resolutions,
            ResolutionSteps steps,
            ActionRepository repository,
            ActionWork work,
            ResolutionPartHistory history,
            Cursors cursors,
            Clock clock) {
        this.resolutions = resolutions;
        this.steps = steps;
        this.repository = repository;
        this.work = work;
        this.history = history;
        this.cursors = cursors;
        this.clock = clock;
    }

    @Transactional
    public ActionPlanView plan(String resolution, Caller caller) {
        return planOf(resolutions.find(resolution, caller));
    }

    /** The whole plan anew: known actions keep their progress, those left out go unless they were reported on. */
    @Transactional
    public ActionPlanView plan(String id, @Nullable String ifMatch, PlanActions request, Caller caller) {
        ResolutionView resolution = resolutions.find(id, caller);
        if (!ResolutionAccess.mayWrite(caller, resolution)) {
            throw Problems.forbidden();
        }
        Version.requireMatch(ifMatch, resolution.version());
        if (!resolution.status().isUndecided() && !resolution.status().isLive()) {
            throw ResolutionProblems.notLive(resolution.status());
        }
        Map<UUID, Action> known =
                repository.listOf(resolution.id()).stream().collect(Collectors.toMap(Action::id, Function.identity()));
        ActionRules.requireFitting(
                request.actions(), resolution.dueOn(), resolution.audience().readers(), known.keySet());
        Map<UUID, ActionView> before = known.values().stream()
                .map(Action::view)
                .collect(Collectors.toMap(ActionView::id, Function.identity()));
        Instant now = clock.instant();
        for (int i = 0; i < request.actions().size(); i++) {
            PlannedAction planned = request.actions().get(i);
            Action kept = planned.id() == null ? null : known.remove(planned.id());
            if (kept == null) {
                repository.persist(new Action(resolution.id(), i + 1, planned, caller.subject(), now));
            } else {
                kept.plan(i + 1, planned, now);
            }
        }
        known.values().forEach(action -> remove(resolution, action, caller, now));
        repository.flush();
        for (Action action : repository.listOf(resolution.id())) {
            written(resolution, before.get(action.id()), action.view(), "planned", caller, now, null);
        }
        steps.progress(resolution.id(), "actions-planned", caller);
        repository.listOf(resolution.id()).forEach(action -> work.follow(resolution, action.view()));
        return planOf(resolutions.find(id, caller));
    }

    private void remove(ResolutionView resolution, Action action, Caller caller, Instant now) {
        if (repository.countReports(action.id()) > 0) {
            throw ActionProblems.hasReports();
        }
        work.leave(action.id());
        ActionView view = action.view();
        history.written(
                resolution, ActionView.TYPE, view.id(), view, view, view.version() + 1, "removed", caller, now, null);
        repository.delete(action);
    }

    private void written(
            ResolutionView resolution,
            @Nullable ActionView before,
            ActionView after,
            String verb,
            Caller caller,
            Instant now,
            @Nullable String reason) {
        history.written(
                resolution, ActionView.TYPE, after.id(), before, after, after.version(), verb, caller, now, reason);
    }

    @Transactional
    public ActionView find(String resolution, String action, Caller caller) {
        return known(resolutions.find(resolution, caller), action).view();
    }

    /** By whoever does it, or carries the resolution out. */
    @Transactional
    public ActionView report(String id, String actionId, @Nullable String ifMatch, ReportAction report, Caller caller) {
        ResolutionView resolution = resolutions.find(id, caller);
        Action action = known(resolution, actionId);
        ActionView before = action.view();
        boolean does = Assignee.of(caller).contains(new Assignee(before.assignee()));
        if (!does && !ResolutionAccess.mayCarryOut(caller, resolution)) {
            throw Problems.forbidden();
        }
        Version.requireMatch(ifMatch, action.version());
        if (!resolution.status().isLive()) {
            throw ResolutionProblems.notLive(resolution.status());
        }
        Instant now = clock.instant();
        action.report(report.progress(), now);
        repository.keepReport(action.id(), report, caller, now);
        repository.flush();
        ActionView after = action.view();
        written(resolution, before, after, "reported", caller, now, report.text());
        steps.progress(resolution.id(), "progressed", caller);
        work.follow(resolution, after);
        return after;
    }

    /** What was said about an action, newest first. */
    @Transactional
    public Page<ActionReportView> reports(String resolution, String actionId, PageRequest page, Caller caller) {
        Action action = known(resolutions.find(resolution, caller), actionId);
        String query = "action-reports " + action.id();
        UUID before = page.cursor() == null
                ? null
                : UUID.fromString(cursors.open(query, page.cursor()).getFirst());
        List<ActionReportView> found = repository.reports(action.id(), before, page.limit() + 1);
        boolean more = found.size() > page.limit();
        List<ActionReportView> shown = more ? found.subList(0, page.limit()) : found;
        String next = more ? cursors.seal(query, List.of(shown.getLast().id().toString())) : null;
        return Page.of(shown, next, Total.exact(repository.countReports(action.id())));
    }

    private ActionPlanView planOf(ResolutionView resolution) {
        return new ActionPlanView(
                resolution.id(),
                resolution.progress(),
                repository.listOf(resolution.id()).stream().map(Action::view).toList(),
                resolution.version());
    }

    private Action known(ResolutionView resolution, String id) {
        return RecordId.parse(id)
                .flatMap(known -> repository.findOf(resolution.id(), known))
                .orElseThrow(Problems::notFound);
    }
}
