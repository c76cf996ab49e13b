package ir.peyvand.gateway.forward;

import io.smallrye.faulttolerance.api.TypedGuard;
import io.vertx.core.Future;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import ir.peyvand.gateway.route.Route;
import ir.peyvand.gateway.route.RouteSettings;
import ir.peyvand.kit.problem.Problem;
import jakarta.enterprise.util.TypeLiteral;
import java.net.URI;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;

/** One service as the gateway sees it: its connections, how many answers may be awaited, and whether to ask at all. */
final class Upstream {

    private static final int CONNECT_MILLIS = 1_000;

    /**
     * One client, with connections of its own, for each event loop: a connection taken from another loop's would make
     * every request wake that thread up, which is an eighth of the cost of a hop.
     */
    private final ThreadLocal<HttpClient> clients;

    private final URI url;
    private final TypedGuard<CompletionStage<Object>> guard;

    Upstream(String name, RouteSettings.Service service, Supplier<HttpClient> clients) {
        this.clients = ThreadLocal.withInitial(clients);
        this.url = service.url();
        this.guard = TypedGuard.create(new TypeLiteral<CompletionStage<Object>>() {})
                .withDescription(name)
                .withThreadOffload(false)
                .withBulkhead()
                .limit(service.concurrency())
                .queueSize(1)
                .done()
                .withCircuitBreaker()
                // what is the client's fault says nothing about the service
                .skipOn(Problem.class)
                .requestVolumeThreshold(20)
                .failureRatio(0.5)
                .delay(2, ChronoUnit.SECONDS)
                .done()
                .build();
    }

    HttpClient client() {
        return clients.get();
    }

    /** For a request that is written afterwards. */
    Future<HttpClientRequest> connect(Route route) {
        return client().request(options(route.timeout()));
    }

    Future<HttpClientRequest> connect(HttpMethod method, String target, Duration patience) {
        return client().request(options(patience).setMethod(method).setURI(target));
    }

    private RequestOptions options(Duration patience) {
        return new RequestOptions()
                .setHost(url.getHost())
                .setPort(url.getPort() < 0 ? 80 : url.getPort())
                .setConnectTimeout(CONNECT_MILLIS)
                .setIdleTimeout(patience.toMillis());
    }

    /** Runs it unless the service has been failing, or too many of its answers are awaited already. */
    @SuppressWarnings("unchecked") // the guard passes on what the exchange answers, whatever its type
    <T> Future<T> guarded(Supplier<Future<T>> exchange) {
        return (Future<T>) Future.fromCompletionStage(
                guard.get(() -> (CompletionStage<Object>) exchange.get().toCompletionStage()));
    }
}
