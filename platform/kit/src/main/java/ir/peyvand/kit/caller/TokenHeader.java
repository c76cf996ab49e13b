package ir.peyvand.kit.caller;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What the JOSE header of a token may say before anything trusts it (RFC 8725 §3.1, §3.10): an asymmetric algorithm from
 * the list, no key that the token brings along itself, no extension that must be understood.
 *
 * @param keyId {@code kid}, the realm key that is said to have signed
 */
record TokenHeader(String algorithm, Optional<String> keyId) {

    private static final ObjectMapper JSON = new ObjectMapper().enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION);
    private static final Set<String> ALGORITHMS = Set.of("RS256", "PS256", "ES256");
    private static final List<String> REFUSED = List.of("jwk", "jku", "x5c", "x5u", "crit", "zip", "enc");
    private static final int LONGEST_TOKEN = 8_192;

    /** The header of a signed token in compact form, or empty when it is not one this API accepts. */
    static Optional<TokenHeader> of(String token) {
        int end = token.indexOf('.');
        if (end <= 0
                || token.length() > LONGEST_TOKEN
                || token.chars().filter(c -> c == '.').count() != 2) {
            return Optional.empty();
        }
        try {
            JsonNode header = JSON.readTree(Base64.getUrlDecoder().decode(token.substring(0, end)));
            String algorithm = header.path("alg").asText();
            if (!header.isObject()
                    || !ALGORITHMS.contains(algorithm)
                    || REFUSED.stream().anyMatch(header::has)) {
                return Optional.empty();
            }
            return Optional.of(new TokenHeader(
                    algorithm, Optional.ofNullable(header.path("kid").textValue())));
        } catch (IOException | IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }
}
