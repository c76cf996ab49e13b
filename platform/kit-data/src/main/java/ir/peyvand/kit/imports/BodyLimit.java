package ir.peyvand.kit.imports;

import io.quarkus.vertx.http.runtime.VertxHttpRecorder;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import ir.peyvand.kit.problem.ProblemJson;
import ir.peyvand.kit.problem.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;

/**
 * The server lets bodies through that are as large as a {@link LargeBody}; everything else is held in memory when it is
 * read, and has to be small.
 */
@ApplicationScoped
public class BodyLimit {

    /** After the server's own limit, which it narrows, and before any body is read. */
    private static final int AFTER_THE_SERVERS_LIMIT = 1;

    private final ImportSettings settings;
    private final Instance<LargeBody> larger;

    BodyLimit(ImportSettings settings, @Any Instance<LargeBody> larger) {
        this.settings = settings;
        this.larger = larger;
    }

    void register(@Observes Filters filters) {
        filters.register(this::check, AFTER_THE_SERVERS_LIMIT);
    }

    private long limit(HttpMethod method, String path) {
        if (method.equals(HttpMethod.POST)) {
            for (LargeBody body : larger) {
                if (body.isAt(path)) {
                    return body.most();
                }
            }
        }
        return settings.largestBody();
    }

    private void check(RoutingContext context) {
        long limit = limit(context.request().method(), context.request().path());
        String declared = context.request().getHeader(HttpHeaders.CONTENT_LENGTH);
        if (declared != null && (declared.length() > 15 || Long.parseLong(declared) > limit)) {
            ProblemJson.refuse(context, Problems.tooLarge(limit));
            return;
        }
        context.put(VertxHttpRecorder.MAX_REQUEST_SIZE_KEY, limit);
        context.next();
    }
}
