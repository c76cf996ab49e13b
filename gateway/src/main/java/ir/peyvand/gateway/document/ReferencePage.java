package ir.peyvand.gateway.document;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.Properties;

/** {@code GET /reference}: the API reference, from files of this application only, so that it works without the internet. */
@Singleton
class ReferencePage {

    private static final String OWN = "/reference/";

    private final String policy;
    private final String library;

    ReferencePage(DocumentSettings settings) {
        URI identity = settings.identityUrl();
        String origin = identity.getScheme() + "://" + identity.getAuthority();
        // data: images are drawn by Swagger UI's own style sheet
        policy = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self' "
                + origin + "; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
        library = "/META-INF/resources/webjars/swagger-ui/" + libraryVersion() + "/";
    }

    void register(@Observes Router router) {
        router.get("/")
                .handler(context -> context.response()
                        .setStatusCode(303)
                        .putHeader(HttpHeaders.LOCATION, "/reference")
                        .end());
        page(router, "/reference", OWN + "index.html", "text/html; charset=utf-8");
        page(router, "/reference/page.js", OWN + "page.js", "text/javascript; charset=utf-8");
        page(router, "/reference/page.css", OWN + "page.css", "text/css; charset=utf-8");
        page(router, "/reference/login.html", OWN + "login.html", "text/html; charset=utf-8");
        page(router, "/reference/login.js", library + "oauth2-redirect.js", "text/javascript; charset=utf-8");
        page(router, "/reference/swagger-ui.css", library + "swagger-ui.css", "text/css; charset=utf-8");
        page(router, "/reference/swagger-ui.js", library + "swagger-ui-bundle.js", "text/javascript; charset=utf-8");
    }

    private void page(Router router, String path, String resource, String type) {
        router.get(path).handler(context -> send(context, resource, type));
    }

    /** Read at each request: the pages are seldom asked for, and the library would take 1.5 MB of the heap. */
    private void send(RoutingContext context, String resource, String type) {
        context.response()
                .putHeader(HttpHeaders.CONTENT_TYPE, type)
                .putHeader(HttpHeaders.CACHE_CONTROL, "public, max-age=3600")
                .putHeader("content-security-policy", policy)
                .end(Buffer.buffer(read(resource)));
    }

    private static byte[] read(String resource) {
        try (InputStream file = ReferencePage.class.getResourceAsStream(resource)) {
            if (file == null) {
                throw new IllegalStateException("missing from the application: " + resource);
            }
            return file.readAllBytes();
        } catch (IOException unreadable) {
            throw new IllegalStateException("cannot be read: " + resource, unreadable);
        }
    }

    /** The library's folder carries its version, which the build decides. */
    private static String libraryVersion() {
        try (InputStream file =
                ReferencePage.class.getResourceAsStream("/META-INF/maven/org.webjars/swagger-ui/pom.properties")) {
            if (file == null) {
                throw new IllegalStateException("the Swagger UI web jar is missing");
            }
            Properties properties = new Properties();
            properties.load(file);
            return properties.getProperty("version");
        } catch (IOException unreadable) {
            throw new IllegalStateException("the Swagger UI web jar cannot be read", unreadable);
        }
    }
}
