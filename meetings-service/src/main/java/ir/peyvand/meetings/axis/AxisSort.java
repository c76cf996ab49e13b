package ir.peyvand.meetings.axis;

import ir.peyvand.kit.text.Kebab;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The orders of lists of axes; each is unique and served by an index. */
enum AxisSort {
    /** As the package numbers them; those without a number come last. */
    NUMBER(false, List.of("coalesce(a.number, 2147483647)", "a.id"), List.of("int", "uuid")),
    /** The order of the agenda: what weighs most first. */
    WEIGHT(false, List.of("(-a.weight)", "coalesce(a.number, 2147483647)", "a.id"), List.of("int", "int", "uuid")),
    /** What changed last first. */
    MODIFIED(true, List.of("a.modified_at", "a.id"), List.of("timestamptz", "uuid"));

    static final Map<String, AxisSort> BY_CODE = Kebab.words(AxisSort.class);

    private final boolean descending;
    private final List<String> keys;
    private final List<String> types;

    AxisSort(boolean descending, List<String> keys, List<String> types) {
        this.descending = descending;
        this.keys = keys;
        this.types = types;
    }

    int keys() {
        return keys.size();
    }

    String orderBy() {
        return keys.stream().map(key -> key + (descending ? " desc" : "")).collect(Collectors.joining(", "));
    }

    /** The place of a row, as text. */
    String position() {
        return keys.stream().map(key -> "cast(" + key + " as text)").collect(Collectors.joining(" || '|' || "));
    }

    /** Whether a row comes after the place whose parts are {@code :after0}, {@code :after1} … */
    String after() {
        String place = IntStream.range(0, types.size())
                .mapToObj(i -> "cast(:after" + i + " as " + types.get(i) + ")")
                .collect(Collectors.joining(", "));
        return "(" + String.join(", ", keys) + ") " + (descending ? "<" : ">") + " (" + place + ")";
    }
}
