package ir.peyvand.agreements.authority;

import io.quarkus.security.credential.TokenCredential;
import io.quarkus.security.identity.CurrentIdentityAssociation;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jboss.logging.Logger;

/** Speaks to meetings-service over HTTP, within the configured time whatever happens on the way. */
@ApplicationScoped
class MeetingsClient {

    private static final Logger LOG = Logger.getLogger(MeetingsClient.class);

    private final AuthoritySettings settings;
    private final CurrentIdentityAssociation identity;
    private final HttpClient client;

    MeetingsClient(AuthoritySettings settings, CurrentIdentityAssociation identity) {
        this.settings = settings;
        this.identity = identity;
        this.client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(settings.connectTimeout())
                .build();
    }

    /**
     * What came back.
     *
     * @param doubt why nothing did
     */
    record Reply(Optional<AuthorityDoubt> doubt, int status, String body) {

        static Reply none(AuthorityDoubt doubt) {
            return new Reply(Optional.of(doubt), 0, "");
        }
    }

    /** The token of whoever is asking right now. */
    Optional<String> token() {
        return Optional.ofNullable(identity.getIdentity().getCredential(TokenCredential.class))
                .map(TokenCredential::getToken);
    }

    Reply get(String target, Optional<String> token) {
        return send(request(target, token).GET().build());
    }

    /** @param body JSON; empty for none */
    Reply post(String target, String body, Optional<String> token) {
        return send(request(target, token)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build());
    }

    private HttpRequest.Builder request(String target, Optional<String> token) {
        var request = HttpRequest.newBuilder(
                        URI.create(settings.url().toString().replaceAll("/+$", "") + target))
                .header("Accept", "application/json");
        token.ifPresent(bearer -> request.header("Authorization", "Bearer " + bearer));
        return request;
    }

    /** The client's own timeout ends with the headers of an answer; this one covers its last byte. */
    private Reply send(HttpRequest request) {
        CompletableFuture<HttpResponse<String>> answer =
                client.sendAsync(request, HttpResponse.BodyHandlers.ofString());
        try {
            HttpResponse<String> known = answer.get(settings.timeout().toMillis(), TimeUnit.MILLISECONDS);
            return new Reply(Optional.empty(), known.statusCode(), known.body());
        } catch (TimeoutException late) {
            LOG.warnf("delegations: no answer within %s", settings.timeout());
            return Reply.none(AuthorityDoubt.TIMEOUT);
        } catch (ExecutionException broken) {
            return broken(Objects.requireNonNullElse(broken.getCause(), broken));
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return Reply.none(AuthorityDoubt.UNREACHABLE);
        } finally {
            answer.cancel(true);
        }
    }

    private static Reply broken(Throwable cause) {
        LOG.warnf("delegations: not reached: %s", cause.getClass().getSimpleName());
        return Reply.none(cause instanceof HttpTimeoutException ? AuthorityDoubt.TIMEOUT : AuthorityDoubt.UNREACHABLE);
    }

    @PreDestroy
    void close() {
        client.close();
    }
}
