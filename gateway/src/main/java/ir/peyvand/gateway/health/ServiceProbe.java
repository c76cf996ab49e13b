package ir.peyvand.gateway.health;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import ir.peyvand.gateway.route.RouteSettings;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.logging.Logger;

/** Asks every service on its management port whether it is ready; asked at most every few seconds, however often it is asked here. */
@Singleton
public class ServiceProbe {

    private static final Logger LOG = Logger.getLogger(ServiceProbe.class);
    private static final Duration FRESH = Duration.ofSeconds(3);
    private static final long PATIENCE_MILLIS = 2_000;

    private final Map<String, RouteSettings.Service> services;
    private final HttpClient client;
    private final Clock clock;
    private final Map<String, Answer> answers = new ConcurrentHashMap<>();

    private record Answer(boolean ready, Instant at) {}

    ServiceProbe(RouteSettings settings, Vertx vertx, Clock clock) {
        this.services = new TreeMap<>(settings.services());
        this.client = vertx.createHttpClient(new HttpClientOptions().setKeepAlive(false));
        this.clock = clock;
    }

    /** Which services are ready, by name. Never fails: a service that cannot be asked is not ready. */
    public Future<Map<String, Boolean>> readiness() {
        List<Future<Boolean>> asked = services.entrySet().stream()
                .map(e -> ready(e.getKey(), e.getValue()))
                .toList();
        return Future.all(asked).map(all -> {
            Map<String, Boolean> byName = new TreeMap<>();
            int i = 0;
            for (String name : services.keySet()) {
                byName.put(name, all.<Boolean>resultAt(i++));
            }
            return byName;
        });
    }

    private Future<Boolean> ready(String name, RouteSettings.Service service) {
        Answer last = answers.get(name);
        if (last != null && last.at().plus(FRESH).isAfter(clock.instant())) {
            return Future.succeededFuture(last.ready());
        }
        return client.request(new RequestOptions()
                        .setMethod(HttpMethod.GET)
                        .setHost(service.managementUrl().getHost())
                        .setPort(service.managementUrl().getPort())
                        .setURI("/q/health/ready")
                        .setTimeout(PATIENCE_MILLIS))
                .compose(HttpClientRequest::send)
                .map(response -> response.statusCode() == 200)
                .otherwise(failure -> {
                    LOG.debugf("%s is not ready: %s", name, failure.getMessage());
                    return false;
                })
                .onSuccess(ready -> answers.put(name, new Answer(ready, clock.instant())));
    }
}
