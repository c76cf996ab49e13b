package ir.peyvand.gateway.thread;

import io.vertx.core.Future;
import io.vertx.ext.web.RoutingContext;
import ir.peyvand.gateway.thread.ServiceReferences.Answer;
import ir.peyvand.kit.problem.Problem;
import ir.peyvand.kit.problem.Problems;
import ir.peyvand.kit.urn.RecordUrn;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * One walk along a thread, step by step away from the record: to what it came from and what that came from, and to what
 * became of it and of that. Each step asks all services at once about all records of the step. Lives on one event loop.
 */
final class ThreadWalk {

    private final RoutingContext context;
    private final ServiceReferences references;
    private final ThreadSettings settings;
    private final RecordUrn start;
    private final int depth;
    private final long deadline;
    private final ThreadGraph graph;
    private final Map<Side, Set<RecordUrn>> asked = new EnumMap<>(Side.class);
    private final Map<Side, Set<RecordUrn>> next = new EnumMap<>(Side.class);

    ThreadWalk(
            RoutingContext context, ServiceReferences references, ThreadSettings settings, RecordUrn start, int depth) {
        this.context = context;
        this.references = references;
        this.settings = settings;
        this.start = start;
        this.depth = depth;
        this.deadline = System.nanoTime() + settings.time().toNanos();
        this.graph = new ThreadGraph(settings.nodes());
        for (Side side : Side.values()) {
            asked.put(side, new HashSet<>());
            next.put(side, new LinkedHashSet<>(Set.of(start)));
        }
    }

    /** @return fails with the {@link Problem} to be answered when the record itself cannot be shown */
    Future<ThreadGraph> walk() {
        return step(0).compose(begun -> {
            if (graph.holds(start)) {
                return further(1);
            }
            return Future.failedFuture(graph.hasFailures() ? ThreadProblems.unavailable() : Problems.notFound());
        });
    }

    /** One step beyond the depth: only what the caller may know of there makes the thread incomplete. */
    private Future<ThreadGraph> further(int distance) {
        boolean ended = next.values().stream().allMatch(Set::isEmpty);
        if (ended || graph.isFull() || distance > depth + 1) {
            return Future.succeededFuture(graph);
        }
        if (left().isZero()) {
            graph.stopAt(Limit.TIME);
            return Future.succeededFuture(graph);
        }
        return step(distance).compose(done -> further(distance + 1));
    }

    private Future<Void> step(int distance) {
        List<Future<Void>> answers = new ArrayList<>();
        for (Side side : Side.values()) {
            List<RecordUrn> frontier = takeFrontier(side);
            for (int from = 0; from < frontier.size(); from += ServiceReferences.MOST_NAMES) {
                List<RecordUrn> some =
                        frontier.subList(from, Math.min(frontier.size(), from + ServiceReferences.MOST_NAMES));
                for (String service : references.services()) {
                    if (!graph.hasFailed(service)) {
                        answers.add(ask(service, some, side, distance));
                    }
                }
            }
        }
        return Future.join(answers).mapEmpty();
    }

    private List<RecordUrn> takeFrontier(Side side) {
        Set<RecordUrn> before = Objects.requireNonNull(asked.get(side));
        Set<RecordUrn> ahead = Objects.requireNonNull(next.get(side));
        List<RecordUrn> frontier = ahead.stream().filter(before::add).toList();
        next.put(side, new LinkedHashSet<>());
        if (frontier.size() > settings.nodes()) {
            graph.stopAt(Limit.NODES);
            return frontier.subList(0, settings.nodes());
        }
        return frontier;
    }

    private Future<Void> ask(String service, Collection<RecordUrn> urns, Side side, int distance) {
        Duration left = left();
        Duration patience = left.compareTo(settings.patience()) < 0 ? left.plusMillis(1) : settings.patience();
        // what lies beyond the depth only has to be found there
        Side looked = distance > depth ? Side.ORIGINS : side;
        return references
                .ask(context, service, urns, looked, patience)
                .onSuccess(answer -> take(answer, side, distance * side.step()))
                .onFailure(failure -> graph.fail(
                        service,
                        failure instanceof Problem problem
                                ? problem.code()
                                : ThreadProblems.badAnswer().code()))
                .transform(any -> Future.succeededFuture());
    }

    private void take(Answer answer, Side side, int distance) {
        answer.records().forEach(record -> place(record.at(distance), side));
        answer.items().forEach(item -> place(item.at(distance + side.step()), side));
        if (answer.more()) {
            graph.stopAt(Limit.NODES);
        }
    }

    private void place(ThreadNode node, Side side) {
        if (Math.abs(node.distance()) > depth) {
            if (!graph.holds(node.urn())) {
                graph.stopAt(Limit.DEPTH);
            }
            return;
        }
        boolean added = graph.add(node);
        Set<RecordUrn> following = Objects.requireNonNull(next.get(side));
        switch (side) {
            case ORIGINS -> following.addAll(node.origins());
            case RESULTS -> {
                following.addAll(node.results());
                if (added && !node.urn().equals(start)) {
                    following.add(node.urn());
                }
            }
        }
    }

    /** Nothing, not less, when the time is over. */
    private Duration left() {
        return Duration.ofNanos(Math.max(0, deadline - System.nanoTime()));
    }
}
