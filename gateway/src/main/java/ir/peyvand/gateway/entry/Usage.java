package ir.peyvand.gateway.entry;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import ir.peyvand.gateway.limit.Allowance;
import ir.peyvand.kit.caller.Caller;
import ir.peyvand.kit.problem.ProblemJson;
import ir.peyvand.kit.problem.Problems;
import java.util.Set;

/** {@code GET /api/v1/usage}: what the asking client has used and has left. */
final class Usage {

    private static final int WINDOW_SECONDS = 60;

    private Usage() {}

    static void answer(RoutingContext context, Caller caller, Allowance allowance) {
        HttpMethod method = context.request().method();
        if (!method.equals(HttpMethod.GET) && !method.equals(HttpMethod.HEAD)) {
            ProblemJson.send(context, Problems.methodNotAllowed().withHeader("Allow", "GET, HEAD"));
            return;
        }
        if (!context.queryParams().isEmpty()) {
            String name = context.queryParams().names().iterator().next();
            ProblemJson.send(context, Problems.unknownParameter(name, Set.of()));
            return;
        }
        var window = new JsonObject()
                .put("windowSeconds", WINDOW_SECONDS)
                .put("quota", allowance.quota())
                .put("used", allowance.quota() - allowance.remaining())
                .put("remaining", allowance.remaining())
                .put("resetSeconds", allowance.resetSeconds());
        context.response()
                .putHeader(HttpHeaders.CONTENT_TYPE, "application/json")
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
                .end(new JsonObject()
                        .put("client", caller.client())
                        .put("minute", window)
                        .toBuffer());
    }
}
