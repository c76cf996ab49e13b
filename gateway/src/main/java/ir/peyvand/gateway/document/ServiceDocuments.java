package ir.peyvand.gateway.document;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import ir.peyvand.gateway.route.RouteSettings;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** The OpenAPI document of each service, from its management port. A service that is down keeps its last known one. */
@Singleton
class ServiceDocuments {

    private static final Logger LOG = Logger.getLogger(ServiceDocuments.class);
    private static final long PATIENCE_MILLIS = 3_000;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Map<String, RouteSettings.Service> services;
    private final HttpClient client;
    private final Map<String, Part> known = new ConcurrentHashMap<>();

    private record Part(JsonNode document, @Nullable String etag) {}

    ServiceDocuments(RouteSettings settings, Vertx vertx) {
        this.services = new TreeMap<>(settings.services());
        this.client = vertx.createHttpClient(new HttpClientOptions().setDecompressionSupported(true));
    }

    /** The newest documents that can be had, by service; never fails. */
    Future<Map<String, JsonNode>> fetch() {
        List<Future<Void>> asked = services.entrySet().stream()
                .map(e -> fetch(e.getKey(), e.getValue()))
                .toList();
        return Future.join(asked).transform(any -> {
            Map<String, JsonNode> documents = new TreeMap<>();
            known.forEach((name, part) -> documents.put(name, part.document()));
            return Future.succeededFuture(documents);
        });
    }

    private Future<Void> fetch(String name, RouteSettings.Service service) {
        return client.request(new RequestOptions()
                        .setMethod(HttpMethod.GET)
                        .setHost(service.managementUrl().getHost())
                        .setPort(service.managementUrl().getPort())
                        .setURI("/q/openapi?format=json")
                        .setTimeout(PATIENCE_MILLIS))
                .compose(request -> {
                    Part last = known.get(name);
                    if (last != null && last.etag() != null) {
                        request.putHeader(HttpHeaders.IF_NONE_MATCH, last.etag());
                    }
                    return request.send();
                })
                .compose(response -> keep(name, response))
                .onFailure(failure -> LOG.warnf("no API document from %s: %s", name, failure.getMessage()));
    }

    private Future<Void> keep(String name, HttpClientResponse response) {
        return switch (response.statusCode()) {
            case 200 ->
                response.body()
                        .map(ServiceDocuments::parse)
                        .onSuccess(
                                document -> known.put(name, new Part(document, response.getHeader(HttpHeaders.ETAG))))
                        .mapEmpty();
            case 304 -> Future.succeededFuture();
            default -> Future.failedFuture("status " + response.statusCode());
        };
    }

    private static JsonNode parse(Buffer body) {
        try {
            return JSON.readTree(body.getBytes());
        } catch (IOException unreadable) {
            throw new IllegalStateException("not JSON", unreadable);
        }
    }
}
