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

/**
 * The server lets bodies through that are as large as a file to import; everything else is held in memory when it is read,
 * and has to be small.
 */
@ApplicationScoped
public class BodyLimit {

    /** After the server's own limit, which it narrows, and before any body is read. */
    private static final int AFTER_THE_SERVERS_LIMIT = 1;

    private final ImportSettings settings;

    BodyLimit(ImportSettings settings) {
        this.settings = settings;
    }

    void register(@Observes Filters filters) {
        filters.register(this::check, AFTER_THE_SERVERS_LIMIT);
    }

    private void check(RoutingContext context) {
        boolean file = context.request().method().equals(HttpMethod.POST)
                && context.request().path().endsWith("/imports");
        long limit = file ? settings.largestFile() : settings.largestBody();
        String declared = context.request().getHeader(HttpHeaders.CONTENT_LENGTH);
        if (declared != null && (declared.length() > 15 || Long.parseLong(declared) > limit)) {
            ProblemJson.refuse(context, Problems.tooLarge(limit));
            return;
        }
        context.put(VertxHttpRecorder.MAX_REQUEST_SIZE_KEY, limit);
        context.next();
    }
}
