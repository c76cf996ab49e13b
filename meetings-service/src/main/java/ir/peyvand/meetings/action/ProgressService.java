package ir.peyvand.meetings.action;

import ir.peyvand.kit.caller.Caller;
import ir.peyvand.kit.page.Cursors;
import ir.peyvand.kit.page.Page;
import ir.peyvand.kit.page.PageRequest;
import ir.peyvand.kit.page.Total;
import ir.peyvand.meetings.audience.AudienceVisibility;
import ir.peyvand.meetings.resolution.ResolutionService;
import ir.peyvand.meetings.resolution.ResolutionView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;

/** How far resolutions are, one by one and rolled up. */
@ApplicationScoped
class ProgressService {

    private final ResolutionService resolutions;
    private final ActionRepository actions;
    private final ProgressRepository repository;
    private final Cursors cursors;

    ProgressService(
            ResolutionService resolutions, ActionRepository actions, ProgressRepository repository, Cursors cursors) {
        this.resolutions = resolutions;
        this.actions = actions;
        this.repository = repository;
        this.cursors = cursors;
    }

    @Transactional
    ProgressView of(String id, Caller caller) {
        ResolutionView resolution = resolutions.find(id, caller);
        return new ProgressView(
                resolution.id(),
                resolution.status(),
                resolution.progress(),
                actions.listOf(resolution.id()).stream()
                        .map(action -> ProgressView.Part.of(action.view()))
                        .toList());
    }

    @Transactional
    Page<ProgressTotal> totals(ProgressGrouping by, ProgressScope scope, PageRequest page, Caller caller) {
        AudienceVisibility visibility = AudienceVisibility.of(caller);
        String query = "progress " + by + scope + visibility;
        String after = page.cursor() == null
                ? null
                : cursors.open(query, page.cursor()).getFirst();
        List<ProgressTotal> found = repository.totals(by, scope, visibility, after, page.limit() + 1);
        boolean more = found.size() > page.limit();
        List<ProgressTotal> shown = more ? found.subList(0, page.limit()) : found;
        String next = more ? cursors.seal(query, List.of(shown.getLast().value())) : null;
        return Page.of(shown, next, Total.exact(repository.count(by, scope, visibility)));
    }
}
