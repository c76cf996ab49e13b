package ir.peyvand.gateway.thread;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import ir.peyvand.gateway.route.RouteTable;
import ir.peyvand.kit.problem.Problem;
import ir.peyvand.kit.problem.ProblemJson;
import ir.peyvand.kit.problem.Problems;
import ir.peyvand.kit.urn.RecordUrn;
import jakarta.inject.Singleton;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jboss.logging.Logger;

/** {@code GET /api/v1/threads/{urn}}: where a record came from and what became of it. */
@Singleton
public class ThreadPage {

    private static final Logger LOG = Logger.getLogger(ThreadPage.class);
    private static final String PREFIX = RouteTable.ROOT + "threads/";
    private static final String DEPTH = "depth";
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,4}");

    private final ServiceReferences references;
    private final ThreadSettings settings;

    ThreadPage(ServiceReferences references, ThreadSettings settings) {
        this.references = references;
        this.settings = settings;
    }

    /** Whether this path is answered here. */
    public boolean holds(String path) {
        return path.startsWith(PREFIX) && path.length() > PREFIX.length();
    }

    /** For every role: what somebody may know of, the services decide. */
    public void answer(RoutingContext context) {
        HttpMethod method = context.request().method();
        if (!method.equals(HttpMethod.GET) && !method.equals(HttpMethod.HEAD)) {
            ProblemJson.send(context, Problems.methodNotAllowed().withHeader("Allow", "GET, HEAD"));
            return;
        }
        try {
            RecordUrn urn = urn(context.request().path());
            walk(context, urn, depth(context.request().params()));
        } catch (Problem refusal) {
            ProblemJson.send(context, refusal);
        }
    }

    private void walk(RoutingContext context, RecordUrn urn, int depth) {
        new ThreadWalk(context, references, settings, urn, depth)
                .walk()
                .onSuccess(graph -> context.response()
                        .putHeader(HttpHeaders.CONTENT_TYPE, "application/json")
                        .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
                        .end(graph.json(urn).toString()))
                .onFailure(failure -> {
                    if (failure instanceof Problem problem) {
                        ProblemJson.send(context, problem);
                    } else {
                        LOG.error("a thread cannot be walked", failure);
                        ProblemJson.send(context, Problems.internal());
                    }
                });
    }

    private static RecordUrn urn(String path) {
        String name = path.substring(PREFIX.length());
        String plain =
                name.indexOf('%') < 0 ? name : URLDecoder.decode(name.replace("+", "%2B"), StandardCharsets.UTF_8);
        return RecordUrn.parse(plain).orElseThrow(ThreadProblems::malformedUrn);
    }

    private int depth(MultiMap parameters) {
        for (String name : parameters.names()) {
            if (!name.equals(DEPTH)) {
                throw Problems.unknownParameter(name, Set.of(DEPTH));
            }
        }
        List<String> given = parameters.getAll(DEPTH);
        if (given.isEmpty()) {
            return settings.depth();
        }
        String value = given.getFirst();
        int depth = given.size() == 1 && NUMBER.matcher(value).matches() ? Integer.parseInt(value) : 0;
        if (depth < 1 || depth > settings.largestDepth()) {
            throw Problems.invalidParameter(
                    DEPTH,
                    "out-of-range",
                    "مقدار باید از 1 تا " + settings.largestDepth() + " باشد",
                    "The value must be from 1 to " + settings.largestDepth());
        }
        return depth;
    }
}
