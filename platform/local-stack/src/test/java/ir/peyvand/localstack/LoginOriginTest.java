package ir.peyvand.localstack;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Against a Keycloak of this test's own, which knows one client and remembers what is asked of it. */
class LoginOriginTest {

    private final List<String> asked = new ArrayList<>();

    @TempDir
    private Path temporary;

    private HttpServer keycloak;
    private String client = """
            {"id": "7", "clientId": "peyvand-portal", "rootUrl": "http://localhost:8080",
            "redirectUris": ["http://localhost:8080/*"], "webOrigins": ["http://localhost:8080"],
            "attributes": {"pkce.code.challenge.method": "S256"}}""";

    @BeforeEach
    void start() throws IOException {
        keycloak = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        keycloak.createContext("/", this::answer);
        keycloak.start();
    }

    @AfterEach
    void stop() {
        keycloak.stop(0);
    }

    @Test
    void aBrowserLogsInFromTheGatewayOfTodayAndNoOther() throws IOException {
        tell(9090);

        JsonNode told = new ObjectMapper().readTree(client);
        assertThat(told.at("/rootUrl").asText()).isEqualTo("http://localhost:9090");
        assertThat(told.at("/redirectUris").toString()).isEqualTo("[\"http://localhost:9090/*\"]");
        assertThat(told.at("/webOrigins").toString()).isEqualTo("[\"http://localhost:9090\"]");
        assertThat(told.at("/attributes/post.logout.redirect.uris").asText()).isEqualTo("http://localhost:9090/*");
        assertThat(told.at("/attributes/pkce.code.challenge.method").asText()).isEqualTo("S256");
    }

    @Test
    void keycloakIsAskedOnlyWhenTheGatewayHasMoved() {
        tell(8080);
        tell(8080);
        assertThat(asked).doesNotContain("PUT").hasSize(2);

        tell(9090);
        tell(9090);
        assertThat(asked).filteredOn("PUT"::equals).hasSize(1);
    }

    private void tell(int port) {
        StackFolder folder = new StackFolder(temporary);
        folder.prepare();
        StackOptions options = StackOptions.standard(temporary).withPorts(Map.of("gateway", port));
        new LoginOrigin(folder, options)
                .tell(
                        URI.create("http://127.0.0.1:" + keycloak.getAddress().getPort() + "/realms/peyvand"),
                        "administrator");
    }

    private void answer(HttpExchange exchange) throws IOException {
        String method = exchange.getRequestMethod();
        asked.add(method);
        String body = "[" + client + "]";
        if (method.equals("POST")) {
            body = "{\"access_token\": \"token\"}";
        } else if (method.equals("PUT")) {
            assertThat(exchange.getRequestURI().getPath()).isEqualTo("/admin/realms/peyvand/clients/7");
            client = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            body = "";
        }
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(200, bytes.length == 0 ? -1 : bytes.length);
        try (exchange) {
            exchange.getResponseBody().write(bytes);
        }
    }
}
