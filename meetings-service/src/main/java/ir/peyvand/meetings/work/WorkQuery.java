package ir.peyvand.meetings.work;

import ir.peyvand.kit.page.Parameters;
import ir.peyvand.kit.reference.ReferenceRegister;
import ir.peyvand.kit.text.Kebab;
import ir.peyvand.kit.time.DateText;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Which part of whose work list is asked for. All filters hold together.
 *
 * @param mine whether the caller's own list is asked for
 * @param assignees whose list it is otherwise
 * @param recordTypes nouns in lower-kebab-case
 * @param dueTo the last day
 */
record WorkQuery(
        boolean mine,
        Set<String> assignees,
        Set<WorkKind> kinds,
        WorkState state,
        Set<String> recordTypes,
        Optional<LocalDate> dueTo,
        Set<Facet> facets) {

    /** What can be counted. */
    enum Facet {
        KIND;

        static final Map<String, Facet> BY_CODE = Kebab.words(Facet.class);
    }

    /** Faults stay in {@code parameters}, whose {@code check} refuses them. */
    static WorkQuery read(Parameters parameters, ReferenceRegister register) {
        boolean mine = parameters.flag("mine").orElse(true);
        Set<String> assignees = parameters.codes(
                "assignee", "assignee", code -> Assignee.parse(code, register).isPresent());
        boolean named = !parameters.several("assignee").isEmpty();
        if (mine && named) {
            parameters.refuse(
                    "assignee",
                    "own-list",
                    "کارهای دیگری با mine=false خوانده می‌شود",
                    "The list of somebody else is read with mine=false");
        } else if (!mine && !named) {
            parameters.refuse(
                    "assignee",
                    "required",
                    "با mine=false باید گفت کارهای چه کسی خواسته شده است",
                    "With mine=false it has to be said whose list is asked for");
        }
        return new WorkQuery(
                mine,
                assignees,
                parameters.choices("kind", WorkKind.BY_CODE),
                parameters.choice("state", WorkState.BY_CODE).orElse(WorkState.OPEN),
                parameters.codes("recordType", "record-type", type -> type.matches("[a-z][a-z-]{0,59}")),
                parameters.parsed("dueTo", DateText::parse),
                parameters.choices("facets", Facet.BY_CODE));
    }

    Set<String> kindCodes() {
        return kinds.stream().map(WorkKind::code).collect(Collectors.toSet());
    }

    /** Everything that decides what the list holds, for its cursors. */
    String identity() {
        return "work items|" + new TreeSet<>(kindCodes()) + state + new TreeSet<>(recordTypes) + dueTo;
    }
}
