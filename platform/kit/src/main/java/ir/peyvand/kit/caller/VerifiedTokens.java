package ir.peyvand.kit.caller;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Expiry;
import io.quarkus.oidc.runtime.OidcAuthenticationMechanism;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.security.identity.request.TokenAuthenticationRequest;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.quarkus.vertx.http.runtime.security.HttpCredentialTransport;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import ir.peyvand.kit.problem.Problem;
import ir.peyvand.kit.problem.ProblemJson;
import ir.peyvand.kit.problem.Problems;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * The token check of every app. quarkus-oidc verifies signature, issuer, audience and expiry against the realm's keys;
 * this remembers the outcome, because verifying the same token again for every request costs more than the rest of a
 * gateway hop.
 *
 * <p>Remembered is only what was valid, under the whole header as sent, bounded in number and time. A token signed by a
 * key not seen before means that the realm's keys have changed: then everything is forgotten and verified anew.
 */
@Singleton
public class VerifiedTokens implements HttpAuthenticationMechanism {

    private static final Logger LOG = Logger.getLogger(VerifiedTokens.class);
    private static final String SCHEME = "bearer";
    private static final int RETRY_AFTER_SECONDS = 5;

    private final OidcAuthenticationMechanism verification;
    private final IdentityProviderManager identityProviders;
    private final Cache<String, VerifiedToken> remembered;
    private final Set<String> keysSeen = ConcurrentHashMap.newKeySet();

    VerifiedTokens(
            OidcAuthenticationMechanism verification, IdentityProviderManager identityProviders, TokenMemory memory) {
        this.verification = verification;
        this.identityProviders = identityProviders;
        this.remembered = Caffeine.newBuilder()
                .maximumSize(memory.remembered())
                .expireAfter(Expiry.<String, VerifiedToken>creating(
                        (header, token) -> shorter(token.remaining(), memory.rememberedFor())))
                .build();
    }

    /** The caller of this {@code Authorization} header if it was verified lately: one map look-up, nothing else. */
    public @Nullable Caller remembered(@Nullable String authorization) {
        if (authorization == null) {
            return null;
        }
        VerifiedToken token = remembered.getIfPresent(authorization);
        return token == null ? null : token.caller();
    }

    /**
     * Verifies the token of this request, for routes that no security layer stands before.
     *
     * @return the caller; fails with a {@link Problem}: 401 without a valid token, 503 when none can be verified now
     */
    public Uni<Caller> verify(RoutingContext context) {
        return authenticate(context, identityProviders)
                .onItem()
                .ifNull()
                .failWith(Problems::unauthenticated)
                .map(TokenClaims::callerOf)
                .onFailure(AuthenticationFailedException.class)
                .transform(invalid -> Problems.unauthenticated());
    }

    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext context, IdentityProviderManager providers) {
        String authorization = context.request().getHeader(HttpHeaders.AUTHORIZATION);
        if (authorization == null) {
            return Uni.createFrom().nullItem();
        }
        VerifiedToken known = remembered.getIfPresent(authorization);
        if (known != null) {
            return Uni.createFrom().item(known.identity());
        }
        Optional<TokenHeader> header = bearerToken(authorization).flatMap(TokenHeader::of);
        if (header.isEmpty()) {
            return Uni.createFrom().failure(new AuthenticationFailedException("not an acceptable bearer token"));
        }
        return verification
                .authenticate(context, providers)
                .onFailure(failure -> !(failure instanceof AuthenticationFailedException))
                .transform(VerifiedTokens::cannotVerify)
                .onItem()
                .ifNotNull()
                .transform(identity -> remember(authorization, header.get(), identity));
    }

    private SecurityIdentity remember(String authorization, TokenHeader header, SecurityIdentity identity) {
        VerifiedToken token = TokenClaims.read(identity);
        if (keysSeen.add(header.keyId().orElse("")) && keysSeen.size() > 1) {
            LOG.infof("the realm signs with key %s now; remembered tokens are dropped", header.keyId());
            remembered.invalidateAll();
        }
        if (token.remaining().isPositive()) {
            remembered.put(authorization, token);
        }
        return token.identity();
    }

    private static Problem cannotVerify(Throwable failure) {
        LOG.warnf("tokens cannot be verified now: %s", failure.getMessage());
        return Problems.unavailable(RETRY_AFTER_SECONDS)
                .withDetail("اکنون نمی‌توان نشان دسترسی را بررسی کرد", "Tokens cannot be verified right now");
    }

    private static Optional<String> bearerToken(String authorization) {
        int space = authorization.indexOf(' ');
        return space == SCHEME.length() && authorization.regionMatches(true, 0, SCHEME, 0, space)
                ? Optional.of(authorization.substring(space + 1))
                : Optional.empty();
    }

    private static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }

    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext context) {
        return Uni.createFrom().item(new ChallengeData(401, "WWW-Authenticate", "Bearer"));
    }

    @Override
    public Uni<Boolean> sendChallenge(RoutingContext context) {
        return Uni.createFrom()
                .completionStage(
                        ProblemJson.send(context, Problems.unauthenticated()).toCompletionStage())
                .replaceWith(true);
    }

    @Override
    public Set<Class<? extends AuthenticationRequest>> getCredentialTypes() {
        return Set.of(TokenAuthenticationRequest.class);
    }

    @Override
    public Uni<HttpCredentialTransport> getCredentialTransport(RoutingContext context) {
        return Uni.createFrom().item(new HttpCredentialTransport(HttpCredentialTransport.Type.AUTHORIZATION, SCHEME));
    }

    /** Before quarkus-oidc's own mechanism, which this one asks when it does not remember. */
    @Override
    public int getPriority() {
        return HttpAuthenticationMechanism.DEFAULT_PRIORITY + 1_000;
    }
}
