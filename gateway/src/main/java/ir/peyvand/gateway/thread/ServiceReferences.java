package ir.peyvand.gateway.thread;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.ext.web.RoutingContext;
import ir.peyvand.gateway.forward.ServiceCalls;
import ir.peyvand.gateway.route.Route;
import ir.peyvand.gateway.route.RouteTable;
import ir.peyvand.kit.problem.Problem;
import ir.peyvand.kit.urn.RecordUrn;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** What services know about records: {@code GET /api/v1/<service>/references}, of all that the route table names it for. */
@Singleton
class ServiceReferences {

    /** More names would not fit the first line of a request. */
    static final int MOST_NAMES = 50;

    private static final String TAIL = "/references";
    private static final int PAGE = 200;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final ServiceCalls calls;
    private final List<String> services;

    /**
     * The answer of one service.
     *
     * @param records those asked for that it holds
     * @param items what cites one of them
     * @param more whether there are more items than it answered
     */
    record Answer(List<ThreadNode> records, List<ThreadNode> items, boolean more) {}

    ServiceReferences(ServiceCalls calls, RouteTable routes) {
        this.calls = calls;
        this.services = routes.routes().stream()
                .filter(route -> route.prefix().equals(RouteTable.ROOT + route.service() + TAIL))
                .map(Route::service)
                .sorted()
                .toList();
    }

    /** By name, those that can be asked. */
    List<String> services() {
        return services;
    }

    /** @return fails with a {@link Problem}, and in no other way */
    Future<Answer> ask(
            RoutingContext context, String service, Collection<RecordUrn> urns, Side side, Duration patience) {
        String names = urns.stream().map(RecordUrn::toString).collect(Collectors.joining(","));
        String target = RouteTable.ROOT + service + TAIL + "?side=" + side.code() + "&limit=" + PAGE + "&urn=" + names;
        return calls.get(context, service, target, patience).compose(body -> read(service, body));
    }

    private static Future<Answer> read(String service, Buffer body) {
        try {
            JsonNode answer = JSON.readTree(body.getBytes());
            return Future.succeededFuture(new Answer(
                    nodes(service, answer.path("records")),
                    nodes(service, answer.path("items")),
                    answer.hasNonNull("next")));
        } catch (IOException | IllegalArgumentException unreadable) {
            return Future.failedFuture(ThreadProblems.badAnswer());
        }
    }

    private static List<ThreadNode> nodes(String service, JsonNode records) {
        var nodes = new ArrayList<ThreadNode>();
        records.forEach(record -> nodes.add(ThreadNode.of(service, record, 0)));
        return nodes;
    }
}
