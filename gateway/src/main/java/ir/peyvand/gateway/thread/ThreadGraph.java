package ir.peyvand.gateway.thread;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import ir.peyvand.kit.urn.RecordUrn;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The records of a thread that the caller may know of, and what is known to be missing. */
final class ThreadGraph {

    /** The furthest origin first; ids are in the order of time. */
    private static final Comparator<ThreadNode> FIRST = Comparator.comparingInt(ThreadNode::distance)
            .thenComparing(node -> node.urn().id())
            .thenComparing(ThreadNode::urn);

    private final int largest;
    private final Map<RecordUrn, ThreadNode> nodes = new HashMap<>();
    private final Map<String, String> failed = new TreeMap<>();
    private final Set<Limit> limits = EnumSet.noneOf(Limit.class);

    private record Edge(RecordUrn from, RecordUrn to) {}

    ThreadGraph(int largest) {
        this.largest = largest;
    }

    /** @return whether it is new here and has its place */
    boolean add(ThreadNode node) {
        if (nodes.containsKey(node.urn())) {
            return false;
        }
        if (nodes.size() >= largest) {
            limits.add(Limit.NODES);
            return false;
        }
        nodes.put(node.urn(), node);
        return true;
    }

    boolean holds(RecordUrn urn) {
        return nodes.containsKey(urn);
    }

    void stopAt(Limit limit) {
        limits.add(limit);
    }

    boolean isFull() {
        return limits.contains(Limit.NODES);
    }

    /** The first failure of a service stands. */
    void fail(String service, String code) {
        failed.putIfAbsent(service, code);
    }

    boolean hasFailed(String service) {
        return failed.containsKey(service);
    }

    boolean hasFailures() {
        return !failed.isEmpty();
    }

    ObjectNode json(RecordUrn asked) {
        ObjectNode json = JsonNodeFactory.instance.objectNode().put("urn", asked.toString());
        Set<Edge> edges = edges();
        ArrayNode written = json.putArray("nodes");
        ordered(edges).forEach(node -> node.write(written.addObject()));
        ArrayNode lines = json.putArray("edges");
        edges.forEach(edge -> lines.addObject()
                .put("from", edge.from().toString())
                .put("to", edge.to().toString()));
        json.put("complete", failed.isEmpty() && limits.isEmpty());
        ArrayNode missing = json.putArray("failed");
        failed.forEach(
                (service, code) -> missing.addObject().put("service", service).put("code", code));
        ArrayNode reached = json.putArray("limits");
        limits.forEach(limit -> reached.add(limit.code()));
        return json;
    }

    /** Between records that are both here; a name of anything else leaves no trace. */
    private Set<Edge> edges() {
        var edges = new LinkedHashSet<Edge>();
        nodes.values().stream().sorted(FIRST).forEach(node -> {
            node.origins().stream().filter(this::holds).forEach(origin -> edges.add(new Edge(origin, node.urn())));
            node.results().stream().filter(this::holds).forEach(result -> edges.add(new Edge(node.urn(), result)));
        });
        return edges;
    }

    /** No record before one that it came from, but where they came from each other. */
    private Set<ThreadNode> ordered(Set<Edge> edges) {
        Map<RecordUrn, Set<RecordUrn>> waitingFor = new HashMap<>();
        Map<RecordUrn, Set<RecordUrn>> leadsTo = new HashMap<>();
        for (Edge edge : edges) {
            waitingFor.computeIfAbsent(edge.to(), none -> new HashSet<>()).add(edge.from());
            leadsTo.computeIfAbsent(edge.from(), none -> new HashSet<>()).add(edge.to());
        }
        var ready = new PriorityQueue<>(FIRST);
        var rest = new TreeSet<>(FIRST);
        nodes.values().forEach(node -> (waitingFor.containsKey(node.urn()) ? rest : ready).add(node));
        var ordered = new LinkedHashSet<ThreadNode>();
        while (ordered.size() < nodes.size()) {
            ThreadNode next = ready.isEmpty() ? rest.first() : ready.remove();
            rest.remove(next);
            ordered.add(next);
            for (RecordUrn later : leadsTo.getOrDefault(next.urn(), Set.of())) {
                Set<RecordUrn> awaited = Objects.requireNonNull(waitingFor.get(later));
                ThreadNode follower = nodes.get(later);
                if (awaited.remove(next.urn()) && awaited.isEmpty() && rest.remove(follower)) {
                    ready.add(follower);
                }
            }
        }
        return ordered;
    }
}
