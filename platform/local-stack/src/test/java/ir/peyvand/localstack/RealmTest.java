package ir.peyvand.localstack;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RealmTest {

    private static final Path PROJECT = StackOptions.findProject();
    private static final Set<String> ROLES = Set.of(
            "dashboard",
            "mission",
            "attache",
            "governorate",
            "secretariat",
            "cooperation-organisation",
            "committee",
            "legal-reviewer",
            "protocol-reviewer",
            "auditor",
            "operator");

    @TempDir
    private Path temporary;

    @Test
    void theRealmOfEveryInstallationHasTheRolesAndNobodyInIt() throws IOException {
        JsonNode realm =
                new ObjectMapper().readTree(Files.readString(PROJECT.resolve("platform/keycloak/peyvand-realm.json")));

        assertThat(texts(realm.at("/roles/realm"), "name")).isEqualTo(ROLES);
        assertThat(realm.has("users")).isFalse();
        assertThat(texts(realm.at("/clients"), "clientId")).containsExactly("peyvand-portal");
        assertThat(realm.at("/accessTokenLifespan").asInt()).isBetween(300, 900);
        assertThat(realm.at("/bruteForceProtected").asBoolean()).isTrue();
        assertThat(realm.toString()).doesNotContain("\"secret\"");
    }

    @Test
    void everyRoleHasAPersonAndAClientInTheDemonstration() {
        Demonstration demonstration = Demonstration.read(PROJECT);

        Set<String> ofPeople = new TreeSet<>();
        demonstration.people().forEach(person -> ofPeople.addAll(person.roles()));
        Set<String> ofClients = new TreeSet<>();
        demonstration.clients().forEach(client -> ofClients.addAll(client.roles()));

        assertThat(ofPeople).isEqualTo(ROLES);
        assertThat(ofClients).isEqualTo(ROLES);
        assertThat(demonstration.clients())
                .allSatisfy(client -> assertThat(client.id()).startsWith("demo-"));
    }

    @Test
    void aDemonstrationClientCarriesItsClaimsAndADrawnSecret() throws IOException {
        StackFolder folder = new StackFolder(temporary);
        folder.prepare();
        Secrets secrets = new Secrets(folder);

        JsonNode realm =
                new ObjectMapper().readTree(Realm.withDemonstration(PROJECT, Demonstration.read(PROJECT), secrets));

        JsonNode client = named(realm.at("/clients"), "clientId", "demo-embassy-ankara");
        JsonNode account = named(realm.at("/users"), "username", "service-account-demo-embassy-ankara");
        assertThat(client.at("/secret").asText()).isEqualTo(secrets.ofClient("demo-embassy-ankara"));
        assertThat(client.at("/standardFlowEnabled").asBoolean()).isFalse();
        assertThat(account.at("/attributes/mission/0").asText()).isEqualTo("EMB-TR-ANK");
        assertThat(account.at("/attributes/country/0").asText()).isEqualTo("TR");
        assertThat(account.at("/realmRoles/0").asText()).isEqualTo("mission");
    }

    private static Set<String> texts(JsonNode array, String field) {
        Set<String> texts = new TreeSet<>();
        array.forEach(entry -> texts.add(entry.path(field).asText()));
        return texts;
    }

    private static JsonNode named(JsonNode array, String field, String value) {
        for (JsonNode entry : array) {
            if (entry.path(field).asText().equals(value)) {
                return entry;
            }
        }
        throw new AssertionError("no " + value);
    }
}
