package ir.peyvand.localstack;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import ir.peyvand.localstack.Demonstration.Identity;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * The realm that Keycloak imports at its first start: the one realm file of every installation, and for a local stack the
 * demonstration's clients and people with secrets drawn for this stack.
 */
final class Realm {

    private final ObjectMapper json = new ObjectMapper();
    private final ObjectNode realm;
    private final Secrets secrets;

    private Realm(ObjectNode realm, Secrets secrets) {
        this.realm = realm;
        this.secrets = secrets;
    }

    static String withDemonstration(Path project, Demonstration demonstration, Secrets secrets) {
        Path file = project.resolve("platform/keycloak/peyvand-realm.json");
        try {
            Realm realm = new Realm((ObjectNode) new ObjectMapper().readTree(file.toFile()), secrets);
            demonstration.clients().forEach(realm::addClient);
            demonstration.people().forEach(realm::addPerson);
            return realm.json.writerWithDefaultPrettyPrinter().writeValueAsString(realm.realm);
        } catch (IOException e) {
            throw new StackFailure("The realm file " + file + " cannot be read: " + e.getMessage(), e);
        }
    }

    /** A client may only ask for tokens of its own; roles and claims hang on its service account. */
    private void addClient(Identity client) {
        realm.withArray("/clients")
                .addObject()
                .put("clientId", client.id())
                .put("description", "Demonstration, local stack only")
                .put("enabled", true)
                .put("protocol", "openid-connect")
                .put("publicClient", false)
                .put("clientAuthenticatorType", "client-secret")
                .put("secret", secrets.ofClient(client.id()))
                .put("serviceAccountsEnabled", true)
                .put("standardFlowEnabled", false)
                .put("implicitFlowEnabled", false)
                .put("directAccessGrantsEnabled", false)
                .put("fullScopeAllowed", true)
                .set("defaultClientScopes", words(List.of("basic", "peyvand")));
        addUser("service-account-" + client.id(), client).put("serviceAccountClientId", client.id());
    }

    private void addPerson(Identity person) {
        ObjectNode user = addUser(person.id(), person)
                .put("firstName", person.name())
                .put("lastName", "Demo")
                .put("email", person.id() + "@demo.invalid")
                .put("emailVerified", true);
        user.putArray("credentials")
                .addObject()
                .put("type", "password")
                .put("value", secrets.ofPerson(person.id()))
                .put("temporary", false);
    }

    private ObjectNode addUser(String name, Identity identity) {
        ObjectNode user = realm.withArray("/users").addObject();
        user.put("username", name).put("enabled", true);
        user.set("realmRoles", words(identity.roles()));
        ObjectNode attributes = user.putObject("attributes");
        identity.claims().forEach((claim, value) -> attributes.set(claim, words(List.of(value))));
        return user;
    }

    private ArrayNode words(List<String> words) {
        return json.valueToTree(words);
    }
}
