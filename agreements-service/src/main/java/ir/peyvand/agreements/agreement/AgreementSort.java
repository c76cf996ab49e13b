package ir.peyvand.agreements.agreement;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * An order of the list: by one value, then by id. Agreements without the value come last, whichever way.
 *
 * @param name as the parameter says it
 * @param expression what is compared; never null
 * @param type of the expression, to read a cursor's position back
 */
record AgreementSort(String name, String expression, String type, boolean descending) {

    static final AgreementSort NEWEST = new AgreementSort("-created", "a.id", "uuid", true);

    /**
     * Of a search: those whose title holds all words before the others, and the latest signed before those signed earlier.
     * Without words it is the newest first.
     */
    static final AgreementSort RELEVANCE = new AgreementSort("relevance", "a.id", "uuid", true);

    static Map<String, AgreementSort> choices() {
        var choices = new LinkedHashMap<String, AgreementSort>();
        choices.put(RELEVANCE.name(), RELEVANCE);
        add(choices, "created", "a.id", "a.id", "uuid");
        add(choices, "modified", "a.modified_at", "a.modified_at", "timestamptz");
        add(choices, "reference", "a.reference", "a.reference", "text");
        addDay(choices, "signedOn", "a.signed_on");
        addDay(choices, "validUntil", "a.valid_until");
        add(
                choices,
                "expectedDirectJobs",
                "coalesce(a.expected_direct_jobs, 2147483647)",
                "coalesce(a.expected_direct_jobs, -1)",
                "int");
        return choices;
    }

    private static void addDay(Map<String, AgreementSort> choices, String name, String column) {
        add(
                choices,
                name,
                "coalesce(" + column + ", date '9999-12-31')",
                "coalesce(" + column + ", date '0001-01-01')",
                "date");
    }

    private static void add(
            Map<String, AgreementSort> choices, String name, String ascending, String descending, String type) {
        choices.put(name, new AgreementSort(name, ascending, type, false));
        choices.put("-" + name, new AgreementSort("-" + name, descending, type, true));
    }

    String order() {
        String direction = descending ? " desc" : "";
        return expression + direction + ", a.id" + direction;
    }

    /** What comes after the place named by {@code :value} and {@code :after}. */
    String after() {
        return "(" + expression + ", a.id) " + (descending ? "<" : ">") + " (cast(:value as " + type + "), :after)";
    }
}
