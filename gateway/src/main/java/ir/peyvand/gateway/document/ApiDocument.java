package ir.peyvand.gateway.document;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import ir.peyvand.gateway.route.RouteSettings;
import ir.peyvand.kit.digest.Sha256;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The one OpenAPI 3.1 document of everything behind the gateway, put together anew at most twice a minute. */
@Singleton
class ApiDocument {

    private static final Duration FRESH = Duration.ofSeconds(30);

    /** Until every service has been heard, ask again soon. */
    private static final Duration FRESH_WHILE_INCOMPLETE = Duration.ofSeconds(2);

    private static final ObjectMapper JSON = new ObjectMapper();

    private final ServiceDocuments parts;
    private final DocumentSettings settings;
    private final int services;
    private final Clock clock;
    private volatile @Nullable Edition current;

    /** The document as sent, and the strong ETag of exactly these bytes. */
    record Edition(Buffer json, String etag, Instant until) {}

    ApiDocument(ServiceDocuments parts, DocumentSettings settings, RouteSettings routes, Clock clock) {
        this.parts = parts;
        this.settings = settings;
        this.services = routes.services().size();
        this.clock = clock;
    }

    Future<Edition> get() {
        Edition known = current;
        if (known != null && known.until().isAfter(clock.instant())) {
            return Future.succeededFuture(known);
        }
        return parts.fetch().map(this::edit).onSuccess(edition -> current = edition);
    }

    private Edition edit(Map<String, JsonNode> documents) {
        try {
            MergedDocument merged = new MergedDocument(base());
            documents.forEach(merged::add);
            byte[] json = JSON.writeValueAsBytes(merged.document());
            String etag = "\"" + HexFormat.of().formatHex(Sha256.of(json), 0, 16) + "\"";
            Duration life = documents.size() == services ? FRESH : FRESH_WHILE_INCOMPLETE;
            return new Edition(Buffer.buffer(json), etag, clock.instant().plus(life));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("the API document cannot be written", impossible);
        }
    }

    private ObjectNode base() {
        try (InputStream file = Objects.requireNonNull(
                ApiDocument.class.getResourceAsStream("/openapi-base.json"), "openapi-base.json")) {
            ObjectNode base = (ObjectNode) JSON.readTree(file);
            String protocol = settings.identityUrl() + "/protocol/openid-connect";
            ObjectNode flows = (ObjectNode) base.at("/components/securitySchemes/keycloak/flows");
            ((ObjectNode) flows.path("clientCredentials")).put("tokenUrl", protocol + "/token");
            ((ObjectNode) flows.path("authorizationCode"))
                    .put("tokenUrl", protocol + "/token")
                    .put("authorizationUrl", protocol + "/auth");
            return base;
        } catch (IOException impossible) {
            throw new IllegalStateException("openapi-base.json cannot be read", impossible);
        }
    }
}
