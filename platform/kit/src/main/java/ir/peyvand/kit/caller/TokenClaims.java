package ir.peyvand.kit.caller;

import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.vertx.ext.web.RoutingContext;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;

/** Reads a {@link Caller} from what a verified token claims. */
final class TokenClaims {

    private static final String CALLER = Caller.class.getName();
    private static final int LONGEST_CLAIM = 100;

    private TokenClaims() {}

    /** The identity as it may be kept beyond its request: with its caller, without the request it came with. */
    static VerifiedToken read(SecurityIdentity identity) {
        Caller caller = callerOf(identity);
        var kept = QuarkusSecurityIdentity.builder()
                .setPrincipal(identity.getPrincipal())
                .addRoles(identity.getRoles())
                .addCredentials(identity.getCredentials());
        for (Map.Entry<String, Object> attribute : identity.getAttributes().entrySet()) {
            if (!attribute.getKey().equals(RoutingContext.class.getName())) {
                kept.addAttribute(attribute.getKey(), attribute.getValue());
            }
        }
        kept.addAttribute(CALLER, caller);
        return new VerifiedToken(kept.build(), caller, remaining(identity));
    }

    /** The caller of this identity: as remembered, else read from its claims. */
    static Caller callerOf(SecurityIdentity identity) {
        Caller known = identity.getAttribute(CALLER);
        if (known != null) {
            return known;
        }
        Set<Role> roles = EnumSet.noneOf(Role.class);
        identity.getRoles().forEach(name -> Role.fromClaim(name).ifPresent(roles::add));
        if (identity.getPrincipal() instanceof JsonWebToken token) {
            String subject = claim(token, "sub").orElse(token.getName());
            return new Caller(
                    subject,
                    claim(token, "azp").orElse(subject),
                    roles,
                    claim(token, "province"),
                    claim(token, "mission"),
                    claim(token, "country"));
        }
        String name = identity.getPrincipal().getName();
        return new Caller(name, name, roles, Optional.empty(), Optional.empty(), Optional.empty());
    }

    private static Optional<String> claim(JsonWebToken token, String name) {
        @Nullable Object value = token.getClaim(name);
        return value instanceof String text && !text.isBlank() && text.length() <= LONGEST_CLAIM
                ? Optional.of(text)
                : Optional.empty();
    }

    /** Against the machine's clock, as quarkus-oidc verifies; an injected clock would let tests outlive their tokens. */
    private static Duration remaining(SecurityIdentity identity) {
        return identity.getPrincipal() instanceof JsonWebToken token
                ? Duration.between(Instant.now(), Instant.ofEpochSecond(token.getExpirationTime()))
                : Duration.ZERO;
    }
}
