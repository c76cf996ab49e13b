package ir.peyvand.localstack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CommandLineTest {

    private static final Path PROJECT = Path.of("/project");

    @Test
    void withoutAWordEverythingStartsOnTheKnownPorts() {
        CommandLine line = parse(Map.of());

        assertThat(line.command()).isEqualTo("start");
        assertThat(line.detach()).isFalse();
        assertThat(line.options().port("gateway")).isEqualTo(8080);
        assertThat(line.options().port("keycloak")).isEqualTo(8180);
        assertThat(line.options().data()).isEqualTo(Path.of("/project/.peyvand"));
    }

    @Test
    void aFlagWinsOverTheEnvironment() {
        Map<String, String> environment =
                Map.of("PEYVAND_PORT_CAPACITY_SERVICE", "9001", "PEYVAND_PORT_GATEWAY", "9002");

        CommandLine line = parse(environment, "--port", "gateway=9003", "--detach");

        assertThat(line.options().port("capacity-service")).isEqualTo(9001);
        assertThat(line.options().port("gateway")).isEqualTo(9003);
        assertThat(line.detach()).isTrue();
    }

    @Test
    void aTokenIsAskedForAClient() {
        assertThat(parse(Map.of(), "token", "demo-auditor").client()).isEqualTo("demo-auditor");
        assertThatThrownBy(() -> parse(Map.of(), "token")).hasMessageContaining("Whose token?");
    }

    @Test
    void anExternalPostgresNeedsItsPasswordFromTheEnvironment() {
        String[] words = {"--postgres-url", "jdbc:postgresql://db:5432/postgres", "--postgres-user", "owner"};

        CommandLine line = parse(Map.of("PEYVAND_POSTGRES_PASSWORD", "s3cret"), words);

        assertThat(line.options().postgres())
                .isEqualTo(new StackOptions.ExternalPostgres("jdbc:postgresql://db:5432/postgres", "owner", "s3cret"));
        assertThatThrownBy(() -> parse(Map.of(), words)).hasMessageContaining("PEYVAND_POSTGRES_PASSWORD");
    }

    @Test
    void theDatabaseOfAUrlIsReplacedAndItsParametersAreKept() {
        var server = new Server.External(
                new StackOptions.ExternalPostgres("jdbc:postgresql://db:5432/postgres?sslmode=require", "owner", "s"));

        assertThat(server.url("keycloak")).isEqualTo("jdbc:postgresql://db:5432/keycloak?sslmode=require");
    }

    @Test
    void aConfiguredRealmIsTheOneWhoseTokensCount() {
        CommandLine line = parse(Map.of("PEYVAND_KEYCLOAK_ISSUER", "https://id.example/realms/peyvand"));

        assertThat(line.options().realm()).hasToString("https://id.example/realms/peyvand");
    }

    @ParameterizedTest
    @CsvSource({
        "--frobnicate,        does not know '--frobnicate'",
        "restart,             does not know 'restart'",
        "--port,              needs a value",
        "--port gateway=0,    from 1 to 65535",
        "--port gateway=70000,from 1 to 65535",
        "--port kitchen=80,   NAME is one of",
        "--keycloak-issuer x, looks like https://host/realms/peyvand",
        "--postgres-url x,    looks like jdbc:postgresql://",
        "--postgres-url jdbc:postgresql://db/x?password=s, names no user and no password"
    })
    void whatItDoesNotKnowIsRefusedInASentence(String words, String sentence) {
        assertThatThrownBy(() -> parse(Map.of(), words.split(" ")))
                .isInstanceOf(StackFailure.class)
                .hasMessageContaining(sentence);
    }

    private static CommandLine parse(Map<String, String> environment, String... words) {
        return CommandLine.parse(List.of(words), environment, PROJECT);
    }
}
