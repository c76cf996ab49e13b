package ir.peyvand.localstack;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Bearer tokens by client credentials (RFC 6749, 4.4). */
final class Tokens {

    private static final int TIMEOUT_MILLIS = 10_000;

    private Tokens() {}

    static String fetch(URI realm, String client, String secret) {
        try {
            HttpURLConnection connection = (HttpURLConnection)
                    URI.create(realm + "/protocol/openid-connect/token").toURL().openConnection();
            connection.setConnectTimeout(TIMEOUT_MILLIS);
            connection.setReadTimeout(TIMEOUT_MILLIS);
            connection.setRequestMethod("POST");
            connection.setDoOutput(true);
            connection.getOutputStream().write(form(client, secret).getBytes(StandardCharsets.UTF_8));
            if (connection.getResponseCode() != HttpURLConnection.HTTP_OK) {
                throw new StackFailure("Keycloak gives " + client + " no token (status " + connection.getResponseCode()
                        + "): is the client known in " + realm + "?");
            }
            try (var body = connection.getInputStream()) {
                JsonNode answer = new ObjectMapper().readTree(body);
                return answer.required("access_token").asText();
            }
        } catch (IOException e) {
            throw new StackFailure("Keycloak does not answer at " + realm + ": is the suite running?", e);
        }
    }

    private static String form(String client, String secret) {
        return "grant_type=client_credentials&client_id=" + URLEncoder.encode(client, StandardCharsets.UTF_8)
                + "&client_secret=" + URLEncoder.encode(secret, StandardCharsets.UTF_8);
    }
}
