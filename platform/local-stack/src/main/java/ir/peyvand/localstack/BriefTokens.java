package ir.peyvand.localstack;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.util.function.Supplier;

/** Tokens that end soon, for tests of what happens then: Keycloak gives a client shorter ones for the time of one token. */
final class BriefTokens {

    private static final String LIFETIME = "access.token.lifespan";

    private final URI realm;
    private final String password;

    /** @param realm as clients know it: {@code http://…/realms/<name>} */
    BriefTokens(URI realm, String password) {
        this.realm = realm;
        this.password = password;
    }

    /** @param fetch asks for the token while the lifetime is short */
    String fetch(String client, int seconds, Supplier<String> fetch) {
        try (var admin = new KeycloakAdmin(realm, password)) {
            ObjectNode found = admin.client(client);
            ObjectNode brief = found.deepCopy();
            brief.withObject("/attributes").put(LIFETIME, Integer.toString(seconds));
            admin.replace(brief);
            try {
                return fetch.get();
            } finally {
                found.withObject("/attributes").put(LIFETIME, "");
                admin.replace(found);
            }
        }
    }
}
