package ir.peyvand.kit.startup;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * Knows the credentials that development uses: those the local stack draws, which carry a mark, and those that everybody
 * types first.
 *
 * <p>Only keys that hold a credential by their name are looked at. Values are never kept, logged or quoted.
 */
final class DevelopmentCredentials {

    /** What every secret of a local stack begins with; {@code ir.peyvand.localstack.Secrets} draws them so. */
    static final String MARK = "demo-only-";

    private static final Set<String> USUAL = Set.of(
            "password",
            "passw0rd",
            "postgres",
            "keycloak",
            "peyvand",
            "secret",
            "admin",
            "changeit",
            "changeme",
            "test");

    private static final List<String> HOLD_CREDENTIALS =
            List.of("password", "secret", "api-key", "apikey", "encryption-key", "signing-key");

    private DevelopmentCredentials() {}

    /**
     * The keys whose values come from development, in alphabetical order.
     *
     * @param value the configured value of a key, none when it has none
     */
    static Set<String> among(Iterable<String> keys, Function<String, Optional<String>> value) {
        Set<String> found = new TreeSet<>();
        for (String key : keys) {
            if (holdsCredential(key)
                    && value.apply(key)
                            .filter(DevelopmentCredentials::isDevelopments)
                            .isPresent()) {
                found.add(key);
            }
        }
        return found;
    }

    private static boolean holdsCredential(String key) {
        String name = key.toLowerCase(Locale.ROOT).replace('_', '-').replace('.', '-');
        // a machine's environment holds passwords that are none of ours, and Quarkus names its providers' keys
        // "password"
        return !name.contains("credentials-provider")
                && (name.startsWith("quarkus-") || name.startsWith("peyvand-"))
                && HOLD_CREDENTIALS.stream().anyMatch(name::contains);
    }

    private static boolean isDevelopments(String value) {
        String word = value.strip().toLowerCase(Locale.ROOT);
        return word.startsWith(MARK) || USUAL.contains(word);
    }
}
