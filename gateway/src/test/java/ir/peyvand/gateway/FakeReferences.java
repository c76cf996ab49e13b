package ir.peyvand.gateway;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What the three services answer about their records. A record is shown to the clients that it was put there for; agreements
 * drops the connection, or never answers, when it is asked for one of the names below.
 */
final class FakeReferences {

    static final String DROPPED_BY_AGREEMENTS = "urn:peyvand:axis:00000000-0000-7000-8000-00000000dead";
    static final String AWAITED_FROM_AGREEMENTS = "urn:peyvand:axis:00000000-0000-7000-8000-00000000510e";
    static final String GARBLED_BY_AGREEMENTS = "urn:peyvand:axis:00000000-0000-7000-8000-0000000bab1e";

    private static final Map<String, Shown> RECORDS = new ConcurrentHashMap<>();

    private record Shown(String service, String client, List<String> origins, List<String> results) {}

    private FakeReferences() {}

    /** @param client who may know of it; {@code *} for everybody */
    static void put(String service, String urn, String client, List<String> origins, List<String> results) {
        RECORDS.put(urn, new Shown(service, client, origins, results));
    }

    static void answer(HttpServerRequest request) {
        String service = request.path().split("/", -1)[3];
        Set<String> asked = new TreeSet<>(Arrays.asList(request.getParam("urn").split(",")));
        if (service.equals("agreements") && asked.contains(AWAITED_FROM_AGREEMENTS)) {
            request.resume();
        } else if (service.equals("agreements") && asked.contains(DROPPED_BY_AGREEMENTS)) {
            request.connection().close();
        } else if (service.equals("agreements") && asked.contains(GARBLED_BY_AGREEMENTS)) {
            request.response().end("<html>");
        } else {
            request.response()
                    .putHeader("Content-Type", "application/json")
                    .end(about(service, asked, request.getParam("side"), clientOf(request))
                            .toBuffer());
        }
    }

    private static JsonObject about(String service, Set<String> asked, String side, String client) {
        var records = new JsonArray();
        var items = new JsonArray();
        new LinkedHashMap<>(RECORDS).forEach((urn, shown) -> {
            if (shown.service().equals(service)
                    && (shown.client().equals("*") || shown.client().equals(client))) {
                if (asked.contains(urn)) {
                    records.add(json(urn, shown));
                }
                if (side.equals("results") && shown.origins().stream().anyMatch(asked::contains)) {
                    items.add(json(urn, shown));
                }
            }
        });
        return new JsonObject().put("records", records).put("items", items).put("total", new JsonObject());
    }

    private static JsonObject json(String urn, Shown shown) {
        String type = urn.split(":", -1)[2];
        return new JsonObject()
                .put("urn", urn)
                .put("type", type)
                .put("title", new JsonObject().put("fa", "عنوان"))
                .put("status", "draft")
                .put("href", "/api/v1/" + type + "s/" + urn.substring(urn.lastIndexOf(':') + 1))
                .put("modified", "2026-01-01T00:00:00Z")
                .put("origins", new JsonArray(shown.origins()))
                .put("results", new JsonArray(shown.results()));
    }

    /** The client of the token, as the gateway passed it on. */
    private static String clientOf(HttpServerRequest request) {
        String payload = request.getHeader("Authorization").split("\\.", -1)[1];
        return new JsonObject(new String(
                        java.util.Base64.getUrlDecoder().decode(payload), java.nio.charset.StandardCharsets.UTF_8))
                .getString("azp");
    }
}
