package ir.peyvand.agreements.authority;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.security.credential.TokenCredential;
import io.quarkus.security.identity.CurrentIdentityAssociation;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jboss.logging.Logger;

/**
 * Asks over HTTP, with the token of whoever signs: {@code GET /api/v1/delegations/check}. The answer is {@code 200} with
 * {@code {"live": true, "delegation": "urn:peyvand:delegation:…"}}; whatever else comes confirms nothing.
 */
@ApplicationScoped
public class HttpDelegationCheck implements DelegationCheck {

    private static final Logger LOG = Logger.getLogger(HttpDelegationCheck.class);
    private static final String PATH = "/api/v1/delegations/check";
    private static final int OK = 200;
    private static final int LONGEST_DELEGATION = 200;

    private final AuthoritySettings settings;
    private final CurrentIdentityAssociation identity;
    private final ObjectMapper json;
    private final HttpClient client;

    HttpDelegationCheck(AuthoritySettings settings, CurrentIdentityAssociation identity, ObjectMapper json) {
        this.settings = settings;
        this.identity = identity;
        this.json = json;
        this.client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(settings.connectTimeout())
                .build();
    }

    /** The client's own timeout ends with the headers of an answer; this one covers its last byte. */
    @Override
    public DelegationAnswer ask(DelegationQuestion question) {
        CompletableFuture<HttpResponse<String>> answer =
                client.sendAsync(request(question), HttpResponse.BodyHandlers.ofString());
        try {
            return read(answer.get(settings.timeout().toMillis(), TimeUnit.MILLISECONDS));
        } catch (TimeoutException late) {
            LOG.warnf("delegations: no answer within %s", settings.timeout());
            return DelegationAnswer.doubtful(AuthorityDoubt.TIMEOUT);
        } catch (ExecutionException broken) {
            return broken(Objects.requireNonNullElse(broken.getCause(), broken));
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return DelegationAnswer.doubtful(AuthorityDoubt.UNREACHABLE);
        } finally {
            answer.cancel(true);
        }
    }

    private static DelegationAnswer broken(Throwable cause) {
        LOG.warnf("delegations: not reached: %s", cause.getClass().getSimpleName());
        return DelegationAnswer.doubtful(
                cause instanceof HttpTimeoutException ? AuthorityDoubt.TIMEOUT : AuthorityDoubt.UNREACHABLE);
    }

    private HttpRequest request(DelegationQuestion question) {
        var request = HttpRequest.newBuilder(
                        URI.create(settings.url().toString().replaceAll("/+$", "") + PATH + "?" + query(question)))
                .header("Accept", "application/json")
                .GET();
        Optional.ofNullable(identity.getIdentity().getCredential(TokenCredential.class))
                .ifPresent(token -> request.header("Authorization", "Bearer " + token.getToken()));
        return request.build();
    }

    private static String query(DelegationQuestion question) {
        var query = new StringJoiner("&");
        query.add(parameter("province", question.province()));
        if (!question.subjects().isEmpty()) {
            query.add(parameter("subject", String.join(",", question.subjects())));
        }
        if (!question.countries().isEmpty()) {
            query.add(parameter("country", String.join(",", question.countries())));
        }
        question.amount().ifPresent(amount -> query.add(parameter("amount", amount.toPlainString())));
        query.add(parameter("on", question.on().toString()));
        return query.toString();
    }

    private static String parameter(String name, String value) {
        return name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    private DelegationAnswer read(HttpResponse<String> answer) {
        if (answer.statusCode() != OK) {
            LOG.warnf("delegations: answered with %d", answer.statusCode());
            return DelegationAnswer.doubtful(AuthorityDoubt.UNREACHABLE);
        }
        try {
            JsonNode body = json.readTree(answer.body());
            JsonNode live = body.path("live");
            if (!live.isBoolean()) {
                return DelegationAnswer.doubtful(AuthorityDoubt.UNREADABLE_ANSWER);
            }
            return live.asBoolean()
                    ? DelegationAnswer.confirmed(delegation(body.path("delegation")))
                    : DelegationAnswer.doubtful(AuthorityDoubt.NO_DELEGATION);
        } catch (JsonProcessingException noJson) {
            LOG.warn("delegations: the answer is not JSON");
            return DelegationAnswer.doubtful(AuthorityDoubt.UNREADABLE_ANSWER);
        }
    }

    private static Optional<String> delegation(JsonNode named) {
        return named.isTextual() && named.asText().length() <= LONGEST_DELEGATION
                ? Optional.of(named.asText())
                : Optional.empty();
    }

    @PreDestroy
    void close() {
        client.close();
    }
}
