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
     * when an answer has begun already. A body that nobody has read is not waited for: the connection ends.
     */
    public static Future<Void> send(RoutingContext context, Problem problem) {
        return hasUnreadBody(context.request()) ? refuse(context, problem) : answer(context, problem);
    }

    /**
     * Answers as {@link #send} does and ends the connection, for requests that are not to be trusted any further. What
     * still arrives is thrown away for a moment, because closing at once would take the answer from a client that is
     * still sending.
     */
    public static Future<Void> refuse(RoutingContext context, Problem problem) {
        HttpServerRequest request = context.request();
        boolean complete = request.isEnded();
        if (!context.response().headWritten()) {
            context.response().putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE);
        }
        Future<Void> sent = answer(context, problem).onComplete(done -> closeSoon(context, complete));
        if (!complete) {
            request.handler(part -> {});
            request.resume();
        }
        return sent;
    }

    private static void closeSoon(RoutingContext context, boolean complete) {
        if (complete) {
            context.request().connection().close();
        } else {
            context.vertx()
                    .setTimer(LINGER, late -> context.request().connection().close());
        }
    }

    private static boolean hasUnreadBody(HttpServerRequest request) {
        String length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        boolean bodied =
                request.headers().contains(HttpHeaders.TRANSFER_ENCODING) || (length != null && !length.equals("0"));
        return bodied && !request.isEnded();
    }

    private static Future<Void> answer(RoutingContext context, Problem problem) {
        HttpServerResponse response = context.response();
        if (response.headWritten() || response.ended()) {
            return Future.succeededFuture();
        }
        if (!context.request().isEnded()) {
            context.request().resume();
        }
        response.setStatusCode(problem.status())
                .putHeader(HttpHeaders.CONTENT_TYPE, ProblemView.MEDIA_TYPE)
                .putHeader(HttpHeaders.CONTENT_LANGUAGE, language(context))
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
                .putHeader(RequestId.HEADER, RequestId.of(context));
        problem.headers().forEach(response::putHeader);
        return response.end(body(context, problem));
    }

    /** The problem as JSON in the {@link #language} of the request, for answers that are sent in another way. */
    public static Buffer body(RoutingContext context, Problem problem) {
        return write(ProblemView.from(problem, language(context), path(context.request()), RequestId.of(context)));
    }

    /** The problem as JSON where there is no request yet. */
    public static Buffer body(Problem problem, String language, String traceId) {
        return write(ProblemView.from(problem, language, null, traceId));
    }

    /** {@code fa} or {@code en}. */
    public static String language(RoutingContext context) {
        return PreferredLanguage.of(context.request().getHeader(HttpHeaders.ACCEPT_LANGUAGE));
    }

    /** The path alone: a query may hold what a person searched for. */
    private static String path(HttpServerRequest request) {
        String uri = request.uri();
        int query = uri.indexOf('?');
        return query < 0 ? uri : uri.substring(0, query);
    }

    private static Buffer write(ProblemView view) {
        try {
            return Buffer.buffer(JSON.writeValueAsBytes(view));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a problem that cannot be written as JSON: " + view.code(), impossible);
        }
    }
}
