package ir.peyvand.meetings.work;

import static ir.peyvand.kit.caller.Role.AUDITOR;
import static ir.peyvand.kit.caller.Role.COMMITTEE;
import static ir.peyvand.kit.caller.Role.OPERATOR;

import ir.peyvand.kit.caller.Caller;
import ir.peyvand.kit.page.Cursors;
import ir.peyvand.kit.page.FacetCount;
import ir.peyvand.kit.page.Page;
import ir.peyvand.kit.page.PageRequest;
import ir.peyvand.kit.problem.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Reading work lists: everybody his own, those who see everything that of others as well. */
@ApplicationScoped
public class WorkItemLists {

    private final WorkItemListRepository repository;
    private final Cursors cursors;
    private final Clock clock;

    WorkItemLists(WorkItemListRepository repository, Cursors cursors, Clock clock) {
        this.repository = repository;
        this.cursors = cursors;
        this.clock = clock;
    }

    @Transactional
    Page<WorkItemView> page(WorkQuery query, PageRequest page, Caller caller) {
        List<String> assignees = assignees(query, caller);
        LocalDate today = LocalDate.now(clock);
        String identity = query.identity() + assignees;
        Optional<WorkItemListRepository.Place> after = Optional.ofNullable(page.cursor())
                .map(cursor -> cursors.open(identity, cursor))
                .map(place -> new WorkItemListRepository.Place(place.getFirst(), UUID.fromString(place.getLast())));
        List<WorkItemView> found = repository.list(query, assignees, today, after, page.limit() + 1);
        boolean more = found.size() > page.limit();
        List<WorkItemView> shown = more ? found.subList(0, page.limit()) : found;
        String next = more ? cursors.seal(identity, place(shown.getLast())) : null;
        Map<String, List<FacetCount>> facets = new LinkedHashMap<>();
        if (query.facets().contains(WorkQuery.Facet.KIND)) {
            facets.put("kind", repository.kinds(query, assignees, today));
        }
        return new Page<>(shown, next, repository.total(query, assignees, today), facets);
    }

    private static List<String> assignees(WorkQuery query, Caller caller) {
        if (query.mine()) {
            return Assignee.of(caller).stream().map(Assignee::code).sorted().toList();
        }
        if (!caller.isAny(COMMITTEE, AUDITOR, OPERATOR)) {
            throw Problems.forbidden();
        }
        return query.assignees().stream().sorted().toList();
    }

    private static List<String> place(WorkItemView last) {
        LocalDate day = last.dueOn();
        return List.of(
                day == null ? WorkItemListRepository.NO_DAY : day.toString(),
                last.id().toString());
    }
}
