package ir.peyvand.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A person logs in from the API reference, as its page does it, and tries a request there. */
@ExtendWith(RunningSuite.class)
class LoginFromReferenceJourney {

    private static final String PERSON = "demo-person-governorate";
    private static final String VERIFIER = "a-verifier-has-forty-three-letters-or-more-by-RFC-7636";
    private static final Pattern CODE = Pattern.compile("[?&]code=([^&]+)");

    private final Browser browser = new Browser();

    @Test
    void aPersonLogsInAndTriesARequestAsTheirOffice(Suite suite) {
        String origin = suite.gateway().toString().replaceAll("/$", "");
        String page = origin + "/reference/login.html";
        JsonNode flow = browser.opens(suite.gateway().resolve("/openapi"))
                .has(200)
                .json()
                .at("/components/securitySchemes/keycloak/flows/authorizationCode");
        mayCall(suite, flow);

        Answer form = browser.opens(authorization(flow, page)).has(200);
        Answer wrong = browser.submits(form, Map.of("username", PERSON, "password", "not this one"));
        assertThat(wrong.header("location"))
                .as("a wrong password leads nowhere")
                .isEmpty();
        Answer back = browser.submits(
                        browser.opens(authorization(flow, page)).has(200),
                        Map.of("username", PERSON, "password", suite.password(PERSON)))
                .has(302);
        String location = back.header("location").orElseThrow();
        assertThat(location).startsWith(page + "?");
        browser.opens(URI.create(location)).has(200);

        Answer exchanged = browser.submitsFrom(
                        origin,
                        URI.create(flow.path("tokenUrl").asText()),
                        Map.of(
                                "grant_type",
                                "authorization_code",
                                "client_id",
                                "peyvand-portal",
                                "code",
                                code(location),
                                "redirect_uri",
                                page,
                                "code_verifier",
                                VERIFIER))
                .has(200);
        assertThat(exchanged.header("access-control-allow-origin"))
                .as("the page may read the token")
                .contains(origin);

        String bearer = exchanged.json().path("access_token").asText();
        Answer draft = suite.as("demo-governorate-03")
                .tries(
                        new Attempt("GET", "/api/v1/capacities?province=IR-03&status=draft,published&limit=1", "", ""),
                        bearer);
        draft.has(200);
        assertThat(draft.json().path("items")).isNotEmpty();
    }

    @Test
    void noOtherPageGetsACode(Suite suite) {
        JsonNode flow = browser.opens(suite.gateway().resolve("/openapi"))
                .has(200)
                .json()
                .at("/components/securitySchemes/keycloak/flows/authorizationCode");

        Answer refused = browser.opens(authorization(flow, "http://localhost:1/reference/login.html"));

        refused.has(400);
        assertThat(refused.text()).doesNotContain("type=\"password\"");
    }

    /** The page's own policy has to let its script reach the realm. */
    private void mayCall(Suite suite, JsonNode flow) {
        URI token = URI.create(flow.path("tokenUrl").asText());
        Answer page = browser.opens(suite.gateway().resolve("/reference")).has(200);
        assertThat(page.header("content-security-policy").orElseThrow())
                .contains("connect-src 'self' " + token.getScheme() + "://" + token.getAuthority());
    }

    private static URI authorization(JsonNode flow, String page) {
        return URI.create(flow.path("authorizationUrl").asText() + "?"
                + Browser.encoded(Map.of(
                        "response_type", "code",
                        "client_id", "peyvand-portal",
                        "redirect_uri", page,
                        "state", "from-the-reference",
                        "code_challenge", challenge(),
                        "code_challenge_method", "S256")));
    }

    private static String code(String location) {
        Matcher code = CODE.matcher(location);
        assertThat(code.find()).as(location).isTrue();
        return code.group(1);
    }

    private static String challenge() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(VERIFIER.getBytes(StandardCharsets.US_ASCII));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
