package ir.peyvand.kit.caller;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TokenHeaderTest {

    @Test
    void aSignedTokenOfAnAcceptedAlgorithmNamesItsKey() {
        assertThat(TokenHeader.of(token("{\"alg\":\"RS256\",\"kid\":\"a\",\"typ\":\"JWT\"}")))
                .hasValueSatisfying(header -> assertThat(header.keyId()).contains("a"));
        assertThat(TokenHeader.of(token("{\"alg\":\"ES256\"}"))).isPresent();
        assertThat(TokenHeader.of(token("{\"alg\":\"PS256\"}"))).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"alg\":\"none\"}",
                "{\"alg\":\"None\"}",
                "{\"alg\":\"HS256\"}",
                "{\"alg\":\"RS512\"}",
                "{\"alg\":\"RSA-OAEP\",\"enc\":\"A256GCM\"}",
                "{\"alg\":\"RS256\",\"jwk\":{}}",
                "{\"alg\":\"RS256\",\"jku\":\"https://x\"}",
                "{\"alg\":\"RS256\",\"x5c\":[]}",
                "{\"alg\":\"RS256\",\"x5u\":\"https://x\"}",
                "{\"alg\":\"RS256\",\"crit\":[\"b64\"]}",
                "{\"alg\":\"none\",\"alg\":\"RS256\"}",
                "{}",
                "[]",
                "null",
                "x"
            })
    void anyOtherHeaderIsRefused(String header) {
        assertThat(TokenHeader.of(token(header))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".", "..", "a", "a.b", "a.b.c.d.e", "%.b.c", ".b.c"})
    void whatIsNotACompactSignedTokenIsRefused(String token) {
        assertThat(TokenHeader.of(token)).isEmpty();
    }

    @Test
    void aTokenLargerThanAnyOfTheRealmsIsRefused() {
        assertThat(TokenHeader.of(token("{\"alg\":\"RS256\"}") + "a".repeat(9_000)))
                .isEmpty();
    }

    private static String token(String header) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(header.getBytes(StandardCharsets.UTF_8))
                + ".e30.c2ln";
    }
}
