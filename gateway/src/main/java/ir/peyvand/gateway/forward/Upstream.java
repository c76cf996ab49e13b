package ir.peyvand.gateway.forward;

import io.smallrye.faulttolerance.api.TypedGuard;
import io.vertx.core.Future;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.RequestOptions;
import io.vertx.httpproxy.ProxyResponse;
import ir.peyvand.gateway.route.Route;
import ir.peyvand.gateway.route.RouteSettings;
import ir.peyvand.kit.problem.Problem;
import jakarta.enterprise.util.TypeLiteral;
import java.net.URI;
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
    private final TypedGuard<CompletionStage<ProxyResponse>> guard;

    Upstream(String name, RouteSettings.Service service, Supplier<HttpClient> clients) {
        this.clients = ThreadLocal.withInitial(clients);
        this.url = service.url();
        this.guard = TypedGuard.create(new TypeLiteral<CompletionStage<ProxyResponse>>() {})
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

    Future<HttpClientRequest> connect(Route route) {
        return client().request(new RequestOptions()
                .setHost(url.getHost())
                .setPort(url.getPort() < 0 ? 80 : url.getPort())
                .setConnectTimeout(CONNECT_MILLIS)
                .setIdleTimeout(route.timeout().toMillis()));
    }

    /** Runs it unless the service has been failing, or too many of its answers are awaited already. */
    Future<ProxyResponse> guarded(Supplier<Future<ProxyResponse>> exchange) {
        return Future.fromCompletionStage(guard.get(() -> exchange.get().toCompletionStage()));
    }
}
