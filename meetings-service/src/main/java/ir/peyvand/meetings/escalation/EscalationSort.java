package ir.peyvand.meetings.escalation;

import ir.peyvand.kit.text.Kebab;
import java.util.List;
import java.util.Map;

/** The orders of the list. Each is an index; the id makes it definite. Their SQL is over {@code escalation e}. */
enum EscalationSort {
    /** The latest step first. */
    NEWEST("e.due_on desc, e.id desc", "(e.due_on, e.id) < (cast(:afterDay as date), cast(:afterId as uuid))"),
    /** The highest rank first, of equals what is late longest. */
    RANK(
            "(- e.rank), e.due_on, e.id",
            "((- e.rank), e.due_on, e.id) > (- cast(:afterRank as int), cast(:afterDay as date), cast(:afterId as uuid))");

    static final Map<String, EscalationSort> BY_CODE = Kebab.words(EscalationSort.class);

    private final String order;
    private final String after;

    EscalationSort(String order, String after) {
        this.order = order;
        this.after = after;
    }

    String order() {
        return order;
    }

    /** Names the values of {@link #place} by {@link #names}. */
    String after() {
        return after;
    }

    List<String> names() {
        return switch (this) {
            case NEWEST -> List.of("afterDay", "afterId");
            case RANK -> List.of("afterRank", "afterDay", "afterId");
        };
    }

    List<String> place(EscalationView last) {
        String day = last.dueOn().toString();
        String id = last.id().toString();
        return switch (this) {
            case NEWEST -> List.of(day, id);
            case RANK -> List.of(Integer.toString(last.rank()), day, id);
        };
    }
}
