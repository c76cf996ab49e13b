package ir.peyvand.kit.startup;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.Map;
import org.eclipse.microprofile.config.Config;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProductionGuardTest {

    @Test
    void aSecretOfALocalStackIsRefusedByItsKeyAndNotQuoted() {
        Config config = config(Map.of("quarkus.datasource.password", "demo-only-u7Gh2kPq"));

        assertThatThrownBy(() -> ProductionGuard.check(config))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("quarkus.datasource.password")
                .hasMessageNotContaining("u7Gh2kPq");
    }

    @ParameterizedTest
    @ValueSource(strings = {"postgres", "ChangeMe", " password ", "keycloak"})
    void whatEverybodyTypesFirstIsRefused(String value) {
        Config config = config(Map.of("quarkus.oidc.credentials.secret", value));

        assertThatThrownBy(() -> ProductionGuard.check(config)).hasMessageContaining("quarkus.oidc.credentials.secret");
    }

    @Test
    void demonstrationRecordsAreRefused() {
        assertThatThrownBy(() -> ProductionGuard.check(config(Map.of("peyvand.demo.data", "true"))))
                .hasMessageContaining("peyvand.demo.data");
    }

    @Test
    void aNameThatIsNoCredentialMayBeAnyWord() {
        Config config = config(Map.of(
                "quarkus.datasource.username",
                "postgres",
                "quarkus.application.name",
                "test",
                "PGPASSWORD",
                "postgres",
                "quarkus.tls.key-store.credentials-provider.password-key",
                "password"));

        assertThatCode(() -> ProductionGuard.check(config)).doesNotThrowAnyException();
    }

    @Test
    void aDrawnPasswordAndTheLocalStackPass() {
        assertThatCode(() -> ProductionGuard.check(config(Map.of("quarkus.datasource.password", "Zq3-vT9_xLw81mNc"))))
                .doesNotThrowAnyException();
        assertThatCode(() -> ProductionGuard.check(config(
                        Map.of("peyvand.local-stack", "true", "quarkus.datasource.password", "demo-only-u7Gh2kPq"))))
                .doesNotThrowAnyException();
    }

    private static Config config(Map<String, String> values) {
        return new SmallRyeConfigBuilder()
                .withSources(new PropertiesConfigSource(values, "test", 100))
                .build();
    }
}
