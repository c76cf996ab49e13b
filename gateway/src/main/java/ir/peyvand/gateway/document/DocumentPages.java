package ir.peyvand.gateway.document;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import ir.peyvand.kit.problem.ProblemJson;
import ir.peyvand.kit.problem.Problems;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.io.IOException;
import org.jboss.logging.Logger;

/** {@code GET /openapi}, in JSON or with {@code ?format=yaml} in YAML. */
@Singleton
class DocumentPages {

    private static final Logger LOG = Logger.getLogger(DocumentPages.class);

    private final ApiDocument document;

    DocumentPages(ApiDocument document) {
        this.document = document;
    }

    void register(@Observes Router router) {
        router.get("/openapi").handler(this::answer);
    }

    private void answer(RoutingContext context) {
        String format = context.request().getParam("format", "json");
        if (!format.equals("json") && !format.equals("yaml")) {
            ProblemJson.send(
                    context,
                    Problems.invalidParameter(
                            "format", "unknown-format", "قالب json یا yaml است", "The format is json or yaml"));
            return;
        }
        document.get()
                .onSuccess(edition -> send(context, edition, format.equals("yaml")))
                .onFailure(failure -> {
                    LOG.error("the API document cannot be made", failure);
                    ProblemJson.send(context, Problems.internal());
                });
    }

    private static void send(RoutingContext context, ApiDocument.Edition edition, boolean yaml) {
        HttpServerResponse response = context.response();
        String etag = yaml ? edition.etag().replaceFirst("\"$", "-yaml\"") : edition.etag();
        response.putHeader(HttpHeaders.ETAG, etag)
                .putHeader(HttpHeaders.CACHE_CONTROL, "public, no-cache")
                .putHeader(HttpHeaders.CONTENT_TYPE, yaml ? "application/yaml" : "application/json");
        if (etag.equals(context.request().getHeader(HttpHeaders.IF_NONE_MATCH))) {
            response.setStatusCode(304).end();
        } else {
            response.end(yaml ? yaml(edition.json()) : edition.json());
        }
    }

    private static Buffer yaml(Buffer json) {
        try {
            JsonNode document = new ObjectMapper().readTree(json.getBytes());
            return Buffer.buffer(new YAMLMapper().writeValueAsBytes(document));
        } catch (IOException impossible) {
            throw new IllegalStateException("the API document cannot be written as YAML", impossible);
        }
    }
}
