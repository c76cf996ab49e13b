package ir.peyvand.kit.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import ir.peyvand.kit.text.PreferredLanguage;

/** Renders a {@link Problem} where no resource is involved: filters, the token check, the gateway's routes. */
public final class ProblemJson {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** How long a client whose body nobody wants may still read the answer, in milliseconds. */
    private static final long LINGER = 1_000;

    private ProblemJson() {}

    /**
     * Answers with the problem in the language the request prefers, with the request id as {@code traceId}. Does nothing
     * when an answer has begun already.
     */
    public static Future<Void> send(RoutingContext context, Problem problem) {
        HttpServerResponse response = context.response();
        if (response.headWritten() || response.ended()) {
            return Future.succeededFuture();
        }
        String language = PreferredLanguage.of(context.request().getHeader(HttpHeaders.ACCEPT_LANGUAGE));
        var view = ProblemView.from(problem, language, path(context.request()), RequestId.of(context));
        response.setStatusCode(problem.status())
                .putHeader(HttpHeaders.CONTENT_TYPE, ProblemView.MEDIA_TYPE)
                .putHeader(HttpHeaders.CONTENT_LANGUAGE, language)
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
                .putHeader(RequestId.HEADER, RequestId.of(context));
        problem.headers().forEach(response::putHeader);
        return response.end(body(view));
    }

    /**
     * Answers as {@link #send} does and ends the connection, for requests that are not to be trusted any further or whose
     * body is not wanted. What still arrives is thrown away for a moment, because closing at once would take the answer
     * from a client that is still sending.
     */
    public static void refuse(RoutingContext context, Problem problem) {
        HttpServerRequest request = context.request();
        boolean complete = request.isEnded();
        context.response().putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE);
        send(context, problem).onComplete(sent -> {
            if (complete) {
                request.connection().close();
            } else {
                context.vertx().setTimer(LINGER, late -> request.connection().close());
            }
        });
        if (!complete) {
            request.handler(chunk -> {});
            request.resume();
        }
    }

    /** The path alone: a query may hold what a person searched for. */
    private static String path(HttpServerRequest request) {
        String uri = request.uri();
        int query = uri.indexOf('?');
        return query < 0 ? uri : uri.substring(0, query);
    }

    private static Buffer body(ProblemView view) {
        try {
            return Buffer.buffer(JSON.writeValueAsBytes(view));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a problem that cannot be written as JSON: " + view.code(), impossible);
        }
    }
}
