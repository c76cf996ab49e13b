package ir.peyvand.gateway.forward;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.PoolOptions;
import ir.peyvand.gateway.route.RouteSettings;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.Map;

/** Every service of the route table; what is forwarded and what the gateway asks by itself share its bulkhead and circuit. */
@Singleton
class Upstreams {

    /** Shorter than the services' own idle time, so that a connection is not closed under a request. */
    private static final int KEEP_ALIVE_SECONDS = 30;

    private static final int LARGEST_HEAD = 16 * 1024;

    private final Map<String, Upstream> byName = new HashMap<>();

    Upstreams(RouteSettings settings, Vertx vertx) {
        settings.services().forEach((name, service) -> {
            var options = new HttpClientOptions()
                    .setName(name)
                    .setKeepAliveTimeout(KEEP_ALIVE_SECONDS)
                    .setMaxHeaderSize(LARGEST_HEAD)
                    .setMaxInitialLineLength(LARGEST_HEAD);
            var pool =
                    new PoolOptions().setHttp1MaxSize(service.concurrency()).setMaxWaitQueueSize(service.concurrency());
            byName.put(name, new Upstream(name, service, () -> vertx.createHttpClient(options, pool)));
        });
    }

    Upstream of(String service) {
        Upstream upstream = byName.get(service);
        if (upstream == null) {
            throw new IllegalStateException("no service " + service);
        }
        return upstream;
    }
}
