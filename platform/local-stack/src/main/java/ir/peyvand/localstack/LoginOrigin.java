package ir.peyvand.localstack;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Where a browser comes from and returns to when a person logs in: the gateway of this start. Keycloak reads the realm
 * file at its first start only, so that another port of the gateway has to be told to it later.
 */
final class LoginOrigin {

    static final String CLIENT = "peyvand-portal";

    private final StackFolder folder;
    private final String origin;

    LoginOrigin(StackFolder folder, StackOptions options) {
        this.folder = folder;
        this.origin = options.loginOrigin();
    }

    /** Asks Keycloak only when the gateway is elsewhere than at the start before, because asking takes its time. */
    void tell(URI realm, String password) {
        if (origin.equals(told())) {
            return;
        }
        try (var admin = new KeycloakAdmin(realm, password)) {
            ObjectNode client = admin.client(CLIENT);
            if (!origin.equals(client.path("rootUrl").asText())) {
                admin.replace(moved(client));
            }
        }
        folder.writePrivately(file(), origin);
    }

    private ObjectNode moved(ObjectNode client) {
        client.put("rootUrl", origin);
        client.putArray("redirectUris").add(origin + "/*");
        client.putArray("webOrigins").add(origin);
        client.withObject("/attributes").put("post.logout.redirect.uris", origin + "/*");
        return client;
    }

    private String told() {
        try {
            return Files.exists(file()) ? Files.readString(file()).strip() : "";
        } catch (IOException e) {
            throw new StackFailure("The file " + file() + " cannot be read.", e);
        }
    }

    private Path file() {
        return folder.root().resolve("data/login-origin");
    }
}
