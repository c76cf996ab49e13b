package ir.peyvand.gateway.forward;

import io.vertx.ext.web.RoutingContext;
import io.vertx.httpproxy.HttpProxy;
import ir.peyvand.gateway.route.Route;
import ir.peyvand.kit.problem.ProblemJson;
import ir.peyvand.kit.problem.Problems;
import jakarta.inject.Singleton;

/** Passes requests to the services. */
@Singleton
public class Forwarding {

    private final Upstreams upstreams;

    Forwarding(Upstreams upstreams) {
        this.upstreams = upstreams;
    }

    /** Sends the request to the route's service and its answer to the client, both as they come. */
    public void forward(RoutingContext context, Route route) {
        Upstream upstream = upstreams.of(route.service());
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
