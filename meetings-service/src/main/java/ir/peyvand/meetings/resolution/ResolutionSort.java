package ir.peyvand.meetings.resolution;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * An order of the list: by one value, then by id.
 *
 * @param name as the parameter says it
 * @param expression what is compared; never null
 * @param type of the expression, to read a cursor's position back
 */
record ResolutionSort(String name, String expression, String type, boolean descending) {

    /** Ids are in the order of time. */
    static final ResolutionSort NEWEST = new ResolutionSort("-created", "r.id", "uuid", true);

    static Map<String, ResolutionSort> choices() {
        var choices = new LinkedHashMap<String, ResolutionSort>();
        add(choices, "created", "r.id", "uuid");
        add(choices, "modified", "r.modified_at", "timestamptz");
        add(choices, "due", "coalesce(r.due_on, date '9999-12-31')", "date");
        add(choices, "reference", "r.reference", "text");
        return choices;
    }

    private static void add(Map<String, ResolutionSort> choices, String name, String expression, String type) {
        choices.put(name, new ResolutionSort(name, expression, type, false));
        choices.put("-" + name, new ResolutionSort("-" + name, expression, type, true));
    }

    boolean isById() {
        return expression.equals(NEWEST.expression);
    }

    /** By a value of the expression, and an id. */
    String order(String value, String id) {
        String direction = descending ? " desc" : "";
        return value + direction + ", " + id + direction;
    }

    /** What comes after the place named by {@code :value} and {@code :after}. */
    String after(String value, String id) {
        return "(" + value + ", " + id + ") " + (descending ? "<" : ">") + " (cast(:value as " + type + "), :after)";
    }
}
