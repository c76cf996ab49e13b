package ir.peyvand.gateway.forward;

import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import ir.peyvand.kit.problem.Problem;
import ir.peyvand.kit.problem.RequestId;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/** What the gateway asks a service on behalf of a caller, in order to put several answers together. */
@Singleton
public class ServiceCalls {

    private static final Logger LOG = Logger.getLogger(ServiceCalls.class);
    private static final int OK = 200;

    private final Upstreams upstreams;

    private record Answer(int status, Buffer body) {}

    ServiceCalls(Upstreams upstreams) {
        this.upstreams = upstreams;
    }

    /**
     * Gets JSON from the service with the token of the request, once more when the connection fails. To be called on the
     * event loop of the request.
     *
     * @param target path and query
     * @param patience how long the whole answer may take; also counts while the request waits for its turn
     * @return fails with the {@link Problem} that stands for a service that does not answer, and in no other way
     */
    public Future<Buffer> get(RoutingContext context, String service, String target, Duration patience) {
        Upstream upstream = upstreams.of(service);
        Future<Buffer> answered = upstream.guarded(() -> send(context, upstream, target, patience)
                        .recover(failure -> ForwardProblems.isConnectionFailure(failure)
                                ? send(context, upstream, target, patience)
                                : Future.failedFuture(failure)))
                .recover(failure -> {
                    LOG.debugf("%s did not answer: %s", service, failure.toString());
                    return Future.failedFuture(ForwardProblems.of(failure));
                })
                .compose(answer -> answer.status() == OK
                        ? Future.succeededFuture(answer.body())
                        : Future.failedFuture(refusal(answer.status())));
        // whoever waited for its turn may have been woken on another event loop
        return Future.fromCompletionStage(
                answered.toCompletionStage(), context.vertx().getOrCreateContext());
    }

    private static Problem refusal(int status) {
        return status >= 500 ? ForwardProblems.unavailable() : ForwardProblems.badAnswer();
    }

    private static Future<Answer> send(RoutingContext context, Upstream upstream, String target, Duration patience) {
        return upstream.connect(HttpMethod.GET, target, patience)
                .compose(request -> write(context, request).send())
                .compose(response -> response.body().map(body -> new Answer(response.statusCode(), body)))
                .timeout(patience.toMillis(), TimeUnit.MILLISECONDS);
    }

    private static HttpClientRequest write(RoutingContext context, HttpClientRequest request) {
        HttpServerRequest incoming = context.request();
        request.putHeader(HttpHeaders.AUTHORIZATION, incoming.getHeader(HttpHeaders.AUTHORIZATION))
                .putHeader(HttpHeaders.ACCEPT, "application/json");
        HeaderRules.request(
                request.headers(), incoming, RequestId.of(context), TraceParent.of(incoming.getHeader("traceparent")));
        return request;
    }
}
