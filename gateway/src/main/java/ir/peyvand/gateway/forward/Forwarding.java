package ir.peyvand.gateway.forward;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.PoolOptions;
import io.vertx.ext.web.RoutingContext;
import io.vertx.httpproxy.HttpProxy;
import ir.peyvand.gateway.route.Route;
import ir.peyvand.gateway.route.RouteSettings;
import ir.peyvand.kit.problem.ProblemJson;
import ir.peyvand.kit.problem.Problems;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.Map;

/** Passes requests to the services. */
@Singleton
public class Forwarding {

    /** Shorter than the services' own idle time, so that a connection is not closed under a request. */
    private static final int KEEP_ALIVE_SECONDS = 30;

    private static final int LARGEST_HEAD = 16 * 1024;

    private final Map<String, Upstream> upstreams = new HashMap<>();

    Forwarding(RouteSettings settings, Vertx vertx) {
        settings.services().forEach((name, service) -> {
            var options = new HttpClientOptions()
                    .setName(name)
                    .setKeepAliveTimeout(KEEP_ALIVE_SECONDS)
                    .setMaxHeaderSize(LARGEST_HEAD)
                    .setMaxInitialLineLength(LARGEST_HEAD);
            var pool =
                    new PoolOptions().setHttp1MaxSize(service.concurrency()).setMaxWaitQueueSize(service.concurrency());
            upstreams.put(name, new Upstream(name, service, () -> vertx.createHttpClient(options, pool)));
        });
    }

    /** Sends the request to the route's service and its answer to the client, both as they come. */
    public void forward(RoutingContext context, Route route) {
        Upstream upstream = upstreams.get(route.service());
        if (upstream == null) {
            throw new IllegalStateException("no service " + route.service());
        }
        if (Exchange.declaredLength(context.request()) > route.bodyLimit()) {
            ProblemJson.send(context, Problems.tooLarge(route.bodyLimit()));
            return;
        }
        HttpProxy.reverseProxy(upstream.client())
                .origin(proxied -> upstream.connect(route))
                .addInterceptor(new Exchange(context, route, upstream))
                .handle(context.request());
    }
}
