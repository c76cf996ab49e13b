package ir.peyvand.gateway.health;

import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/**
 * {@code GET /health} for monitors outside: 200 when everything behind the gateway answers, else 503, and no word more. What
 * is wrong stands on the management port.
 */
@Singleton
public class HealthPage {

    private final ServiceProbe probe;

    HealthPage(ServiceProbe probe) {
        this.probe = probe;
    }

    void register(@Observes Router router) {
        router.get("/health").handler(this::answer);
        router.head("/health").handler(this::answer);
    }

    private void answer(RoutingContext context) {
        probe.readiness().onSuccess(services -> {
            boolean up = !services.containsValue(false);
            context.response()
                    .setStatusCode(up ? 200 : 503)
                    .putHeader(HttpHeaders.CONTENT_TYPE, "application/json")
                    .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
                    .end(up ? "{\"status\":\"up\"}" : "{\"status\":\"down\"}");
        });
    }
}
