package ir.peyvand.kit.testing.contract;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Targets that make no sense: for each documented parameter by its kind, and for any operation at all. */
final class BadQuery {

    private static final Set<Integer> REFUSED = Set.of(400);

    private final Operation operation;
    private final Call right;
    private final List<Nonsense> all = new ArrayList<>();

    private BadQuery(Operation operation, Call right) {
        this.operation = operation;
        this.right = right;
    }

    /** @param queries of this operation in particular, with the parameter that each has to be refused for */
    static List<Nonsense> of(Operation operation, Call right, Map<String, String> queries) {
        var bad = new BadQuery(operation, right);
        queries.forEach((query, pointer) -> bad.all.add(bad.nonsense(query, bad.targetWith(query), REFUSED, pointer)));
        bad.forAnyOperation();
        operation.query().forEach(bad::forParameter);
        return bad.all;
    }

    private void forAnyOperation() {
        add("surprise", "1", "surprise=1", REFUSED, "?surprise");
        bare("a megabyte of query", "surprise=" + Nonsense.MEGABYTE, Set.of(400, 414, 431));
        add("surprise", "a broken escape", "surprise=%GG", REFUSED, "?surprise");
        add("surprise", "an escape cut off", "surprise=%", REFUSED, "?surprise");
        add("surprise", "a character that needs an escape", "surprise=<", REFUSED, "?surprise");
        if (operation.isAboutOneRecord()) {
            String target = operation.path().replaceAll("\\{[^}]*}", "%FF%ED%A0%80");
            all.add(nonsense("a path that is not UTF-8", target, Set.of(400, 404), ""));
            String unknown = operation.path().replaceAll("\\{[^}]*}", "no-such-thing");
            all.add(nonsense("a path to nothing", unknown, Set.of(400, 404), ""));
            String endless = operation.path().replaceAll("\\{[^}]*}", "x".repeat(4000));
            all.add(nonsense("an endless path", endless, Set.of(400, 404), ""));
        }
    }

    private void forParameter(Operation.Parameter parameter) {
        String name = parameter.name();
        for (String value : senseless(parameter)) {
            add(name, value, name + "=" + encoded(value), REFUSED, "?" + name);
        }
        add(name, "a zero byte", name + "=a%00b", REFUSED, "");
        add(name, "half a surrogate pair", name + "=%ED%A0%80", REFUSED, "");
        add(name, "what is not UTF-8", name + "=%FF%FE", REFUSED, "");
        add(name, "6,000 characters", name + "=" + "x".repeat(6000), REFUSED, "");
    }

    private static List<String> senseless(Operation.Parameter parameter) {
        if (parameter.name().equals("limit")) {
            return List.of("0", "201", "-1", "abc", "NaN", "1.5", "99999999999999999999");
        }
        if (parameter.name().equals("cursor")) {
            return List.of("forged", "eyJhZnRlciI6MX0", "eyJhZnRlciI6MX0.c2lnbmF0dXJl");
        }
        if (!parameter.choices().isEmpty()) {
            return List.of("no-such-value");
        }
        return switch (parameter.type()) {
            case "integer" -> List.of("abc", "NaN", "99999999999999999999", "1.5");
            case "number" -> List.of("abc", "NaN", "Infinity");
            case "boolean" -> List.of("perhaps");
            default ->
                parameter.format().startsWith("date")
                        // 1404 is not a leap year of the solar Hijri calendar
                        ? List.of("1404-12-30", "2026-02-30", "yesterday", "2026-13-01")
                        : List.of();
        };
    }

    private void add(String name, String value, String query, Set<Integer> statuses, String pointer) {
        all.add(nonsense(name + "=" + value, targetWith(query), statuses, pointer));
    }

    private void bare(String name, String query, Set<Integer> statuses) {
        all.add(new Nonsense(
                name, operation.method(), targetWith(query), right.headers(), right.body(), statuses, true, ""));
    }

    private String targetWith(String query) {
        String target = right.target(operation);
        return target + (target.contains("?") ? "&" : "?") + query;
    }

    private Nonsense nonsense(String name, String target, Set<Integer> statuses, String pointer) {
        return new Nonsense(name, operation.method(), target, right.headers(), right.body(), statuses, false, pointer);
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
