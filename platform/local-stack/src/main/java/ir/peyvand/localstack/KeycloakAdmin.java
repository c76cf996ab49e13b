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

/** The administrator of this stack's own Keycloak, who may read and replace the settings of a client. */
final class KeycloakAdmin implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final int ERRORS = 300;

    private final HttpClient http = HttpClient.newHttpClient();
    private final ObjectMapper json = new ObjectMapper();
    private final URI keycloak;
    private final URI clients;
    private final String password;

    /** @param realm as clients know it: {@code http://…/realms/<name>} */
    KeycloakAdmin(URI realm, String password) {
        String name = realm.getPath().substring(realm.getPath().lastIndexOf('/') + 1);
        this.keycloak = realm.resolve("/");
        this.clients = keycloak.resolve("/admin/realms/" + name + "/clients");
        this.password = password;
    }

    /** A client's settings as they are now. */
    ObjectNode client(String clientId) {
        HttpRequest.Builder search =
                authorized(URI.create(clients + "?clientId=" + URLEncoder.encode(clientId, StandardCharsets.UTF_8)));
        return (ObjectNode) send(search.GET()).required(0);
    }

    /** Puts these settings in the place of those that the client had. */
    void replace(ObjectNode client) {
        send(authorized(URI.create(clients + "/" + client.required("id").asText()))
                .header("Content-Type", "application/json")
                .PUT(BodyPublishers.ofString(client.toString())));
    }

    @Override
    public void close() {
        http.close();
    }

    /** A token of its own for every request, because tests ask rarely and long apart. */
    private HttpRequest.Builder authorized(URI address) {
        String form = "grant_type=password&client_id=admin-cli&username=demo-admin&password="
                + URLEncoder.encode(password, StandardCharsets.UTF_8);
        URI tokens = keycloak.resolve("/realms/master/protocol/openid-connect/token");
        String token = send(HttpRequest.newBuilder(tokens)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form)))
                .required("access_token")
                .asText();
        return HttpRequest.newBuilder(address).header("Authorization", "Bearer " + token);
    }

    private JsonNode send(HttpRequest.Builder request) {
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
