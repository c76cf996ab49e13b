package ir.peyvand.kit.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;

/** Lets the application under test verify {@link Tokens} with their public key, without a Keycloak. */
public final class TestTokens implements QuarkusTestResourceLifecycleManager {

    @Override
    public Map<String, String> start() {
        return Map.of(
                "quarkus.oidc.public-key",
                TestKey.publicKey(),
                "quarkus.oidc.application-type",
                "service",
                "quarkus.oidc.token.issuer",
                Tokens.ISSUER,
                "quarkus.oidc.token.audience",
                Tokens.AUDIENCE);
    }

    @Override
    public void stop() {
        // the key belongs to the JVM and ends with it
    }
}
