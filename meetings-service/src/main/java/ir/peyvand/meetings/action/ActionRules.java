package ir.peyvand.meetings.action;

import ir.peyvand.kit.problem.FieldError;
import ir.peyvand.kit.problem.Problems;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a plan of actions has to be. */
final class ActionRules {

    private ActionRules() {}

    /**
     * @param deadline of the resolution; null when it has none yet
     * @param readers provinces and missions that may know of the resolution
     * @param known ids of the actions that are there
     * @throws ir.peyvand.kit.problem.Problem 422 that names every fault
     */
    static void requireFitting(
            List<PlannedAction> plan,
            @Nullable LocalDate deadline,
            Collection<String> readers,
            Collection<UUID> known) {
        var errors = new ArrayList<FieldError>();
        weightsSumToOne(plan, errors);
        Set<UUID> seen = new HashSet<>();
        for (int i = 0; i < plan.size(); i++) {
            PlannedAction action = plan.get(i);
            String pointer = "/actions/" + i;
            if (deadline != null && action.dueOn().isAfter(deadline)) {
                errors.add(FieldError.of(
                        pointer + "/dueOn",
                        "after-deadline",
                        "مهلت اقدام پس از مهلت مصوبه است",
                        "The action is due after the resolution"));
            }
            int colon = action.assignee().indexOf(':');
            if (colon >= 0 && !readers.contains(action.assignee().substring(colon + 1))) {
                errors.add(FieldError.of(
                        pointer + "/assignee",
                        "takes-no-part",
                        "این مجری در مصوبه شریک نیست",
                        "The assignee takes no part in the resolution"));
            }
            if (action.id() != null && (!known.contains(action.id()) || !seen.add(action.id()))) {
                errors.add(FieldError.of(
                        pointer + "/id", "unknown-action", "چنین اقدامی یافت نشد", "There is no such action"));
            }
        }
        if (!errors.isEmpty()) {
            throw Problems.invalid().withErrors(errors);
        }
    }

    private static void weightsSumToOne(List<PlannedAction> plan, List<FieldError> errors) {
        BigDecimal sum = plan.stream().map(PlannedAction::weight).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (!plan.isEmpty() && sum.compareTo(BigDecimal.ONE) != 0) {
            errors.add(FieldError.of(
                    "/actions",
                    "weights-do-not-sum",
                    "جمع وزن‌ها باید یک باشد و اکنون " + sum.toPlainString() + " است",
                    "The weights have to sum to 1 and sum to " + sum.toPlainString()));
        }
    }
}
