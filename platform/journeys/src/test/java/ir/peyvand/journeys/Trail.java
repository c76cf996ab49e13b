package ir.peyvand.journeys;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;

/**
 * The thread that leads through a record, as far as an office may see it.
 *
 * @param urns the records on it, no record before one that it came from
 * @param results of each record those that came from it
 */
record Trail(List<String> urns, Map<String, Set<String>> results) {

    /** The walk leaves a service out that is slow; whoever wants to know all asks again. */
    static Trail through(Office office, String urn) {
        AtomicReference<JsonNode> whole = new AtomicReference<>();
        Patience.until(Duration.ofSeconds(30), "every service answers about the thread in time", () -> {
            whole.set(office.gets("/api/v1/threads/" + urn).json());
            return whole.get().path("complete").asBoolean();
        });
        JsonNode thread = whole.get();
        List<String> urns = new ArrayList<>();
        thread.path("nodes").forEach(node -> urns.add(node.path("urn").asText()));
        Map<String, Set<String>> results = new HashMap<>();
        thread.path("edges")
                .forEach(edge -> results.computeIfAbsent(edge.path("from").asText(), none -> new HashSet<>())
                        .add(edge.path("to").asText()));
        return new Trail(urns, results);
    }

    /** For who may not know of it, it is as if it were not there; nobody tells before every service has answered. */
    static void showsNothingOf(String urn, Office office) {
        Patience.until(Duration.ofSeconds(30), "every service answers about the thread in time", () -> {
            Answer answer = office.gets("/api/v1/threads/" + urn);
            if (answer.status() == 503) {
                return false;
            }
            answer.isRefused(404, "not-found");
            return true;
        });
    }

    /** Whether each of these leads to the next, over others or at once. */
    boolean leadsThrough(List<String> stations) {
        for (int i = 1; i < stations.size(); i++) {
            if (!leads(stations.get(i - 1), stations.get(i))) {
                return false;
            }
        }
        return true;
    }

    private boolean leads(String from, String to) {
        Set<String> reached = new HashSet<>();
        ArrayDeque<String> next = new ArrayDeque<>(Set.of(from));
        while (!next.isEmpty()) {
            for (String result : results.getOrDefault(next.remove(), Set.of())) {
                if (reached.add(result)) {
                    next.add(result);
                }
            }
        }
        return reached.contains(to);
    }
}
