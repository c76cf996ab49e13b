package ir.peyvand.gateway.forward;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.MultiMap;
import org.junit.jupiter.api.Test;

class DocumentPolicyTest {

    private static final String CLOSED = "default-src 'none'; style-src 'sha256-AbC='; font-src data:; base-uri 'none';"
            + " form-action 'none'; frame-ancestors 'none'";

    private static MultiMap answer(String type, String policy) {
        return MultiMap.caseInsensitiveMultiMap().set("Content-Type", type).set("Content-Security-Policy", policy);
    }

    @Test
    void aDocumentKeepsThePolicyThatAllowsItsOwnStyleAlone() {
        assertThat(HeaderRules.documentPolicy(answer("text/html;charset=UTF-8", CLOSED)))
                .contains(CLOSED);
    }

    @Test
    void noServiceCanLoosenWhatBrowsersMayDo() {
        assertThat(HeaderRules.documentPolicy(answer("text/html", "default-src *")))
                .isEmpty();
        assertThat(HeaderRules.documentPolicy(answer("text/html", CLOSED + "; script-src 'self'")))
                .isEmpty();
        assertThat(HeaderRules.documentPolicy(answer("text/html", CLOSED.replace("'sha256-AbC='", "'unsafe-inline'"))))
                .isEmpty();
        assertThat(HeaderRules.documentPolicy(answer("text/html", CLOSED.replace("; frame-ancestors 'none'", ""))))
                .isEmpty();
        assertThat(HeaderRules.documentPolicy(answer("application/json", CLOSED)))
                .isEmpty();
    }
}
