package ir.peyvand.kit.startup;

import io.quarkus.runtime.LaunchMode;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Set;
import org.eclipse.microprofile.config.Config;

/**
 * Refuses to start in production with what belongs to development, naming the key; the local stack says
 * {@code peyvand.local-stack=true} and is let through.
 */
@Singleton
final class ProductionGuard {

    private static final String LOCAL_STACK = "peyvand.local-stack";
    private static final String DEMONSTRATION = "peyvand.demo.data";

    private final Config config;

    ProductionGuard(Config config) {
        this.config = config;
    }

    void check(@Observes StartupEvent start) {
        if (LaunchMode.current() == LaunchMode.NORMAL) {
            check(config);
        }
    }

    /**
     * Passes a configuration that may go into production.
     *
     * @throws IllegalStateException naming the keys that may not
     */
    static void check(Config config) {
        if (is(config, LOCAL_STACK)) {
            return;
        }
        Set<String> keys = DevelopmentCredentials.among(
                config.getPropertyNames(), key -> config.getOptionalValue(key, String.class));
        if (!keys.isEmpty()) {
            throw new IllegalStateException("Development credentials are not for production: give other values to "
                    + String.join(", ", keys) + ".");
        }
        if (is(config, DEMONSTRATION)) {
            throw new IllegalStateException(
                    "Demonstration records are not for production: remove " + DEMONSTRATION + ".");
        }
    }

    private static boolean is(Config config, String key) {
        return config.getOptionalValue(key, Boolean.class).orElse(false);
    }
}
