package ir.peyvand.localstack;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.function.Supplier;

/** Tokens that end soon, for tests of what happens then: Keycloak gives a client shorter ones for the time of one token. */
final class BriefTokens {

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final String LIFETIME = "access.token.lifespan";
    private static final int ERRORS = 300;

    private final URI keycloak;
    private final String realm;
    private final String password;
    private final ObjectMapper json = new ObjectMapper();

    /** @param realm as clients know it: {@code http://…/realms/<name>} */
    BriefTokens(URI realm, String password) {
        this.keycloak = realm.resolve("/");
        this.realm = realm.getPath().substring(realm.getPath().lastIndexOf('/') + 1);
        this.password = password;
    }

    /** @param fetch asks for the token while the lifetime is short */
    String fetch(String client, int seconds, Supplier<String> fetch) {
        try (HttpClient http = HttpClient.newHttpClient()) {
            String admin = admin(http);
            URI clients = keycloak.resolve("/admin/realms/" + realm + "/clients");
            ObjectNode found = (ObjectNode) send(
                            http,
                            authorized(URI.create(clients + "?clientId=" + client), admin)
                                    .GET())
                    .required(0);
            URI one = URI.create(clients + "/" + found.required("id").asText());
            ObjectNode brief = found.deepCopy();
            brief.withObject("/attributes").put(LIFETIME, Integer.toString(seconds));
            put(http, one, admin, brief);
            try {
                return fetch.get();
            } finally {
                found.withObject("/attributes").put(LIFETIME, "");
                put(http, one, admin, found);
            }
        }
    }

    private String admin(HttpClient http) {
        String form = "grant_type=password&client_id=admin-cli&username=demo-admin&password="
                + URLEncoder.encode(password, StandardCharsets.UTF_8);
        return send(
                        http,
                        HttpRequest.newBuilder(keycloak.resolve("/realms/master/protocol/openid-connect/token"))
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .POST(BodyPublishers.ofString(form)))
                .required("access_token")
                .asText();
    }

    private void put(HttpClient http, URI address, String admin, JsonNode client) {
        send(
                http,
                authorized(address, admin)
                        .header("Content-Type", "application/json")
                        .PUT(BodyPublishers.ofString(client.toString())));
    }

    private static HttpRequest.Builder authorized(URI address, String admin) {
        return HttpRequest.newBuilder(address).header("Authorization", "Bearer " + admin);
    }

    private JsonNode send(HttpClient http, HttpRequest.Builder request) {
        try {
            HttpResponse<String> answer = http.send(request.timeout(PATIENCE).build(), BodyHandlers.ofString());
            if (answer.statusCode() >= ERRORS) {
                throw new StackFailure("Keycloak refuses " + answer.uri() + " with status " + answer.statusCode());
            }
            return json.readTree(answer.body());
        } catch (IOException e) {
            throw new StackFailure("Keycloak does not answer at " + keycloak + ": is the suite running?", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StackFailure("Interrupted while waiting for Keycloak", e);
        }
    }
}
