package ir.peyvand.kit.testing;

import io.smallrye.jwt.build.Jwt;
import io.smallrye.jwt.build.JwtClaimsBuilder;
import ir.peyvand.kit.caller.Role;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Bearer tokens shaped like those of the realm: {@code Tokens.of("demo-governorate-03").role(Role.GOVERNORATE)
 * .province("IR-03").token()}.
 *
 * <p>Immutable: every step answers a changed copy, so that a test may keep a caller and vary it. What a token says is
 * right by default (issuer, audience, an hour to live); the {@code issuedBy}, {@code audience} and {@code expired} steps
 * spoil it on purpose.
 */
public final class Tokens {

    public static final String ISSUER = "https://identity.test/realms/peyvand";

    public static final String AUDIENCE = "peyvand-api";

    /** Much less than a token lives. */
    private static final Duration KEPT = Duration.ofMinutes(5);

    private static final Map<List<Object>, Signed> SIGNED = new ConcurrentHashMap<>();

    private record Signed(String token, Instant until) {}

    private final String client;
    private final String subject;
    private final Set<Role> roles;
    private final Map<String, String> claims;
    private final String issuer;
    private final String audience;
    private final Duration life;

    private Tokens(
            String client,
            String subject,
            Set<Role> roles,
            Map<String, String> claims,
            String issuer,
            String audience,
            Duration life) {
        this.client = client;
        this.subject = subject;
        this.roles = Set.copyOf(roles);
        this.claims = Map.copyOf(claims);
        this.issuer = issuer;
        this.audience = audience;
        this.life = life;
    }

    /** @param client the registered client, {@code azp}; the subject is the same until {@link #subject} names another */
    public static Tokens of(String client) {
        return new Tokens(client, client, Set.of(), Map.of(), ISSUER, AUDIENCE, Duration.ofHours(1));
    }

    /** {@code sub}: two subjects of one client are two people, as maker and checker have to be. */
    public Tokens subject(String other) {
        return new Tokens(client, other, roles, claims, issuer, audience, life);
    }

    public Tokens role(Role role) {
        var more = new LinkedHashSet<>(roles);
        more.add(role);
        return new Tokens(client, subject, more, claims, issuer, audience, life);
    }

    /** @param code ISO 3166-2, for example {@code IR-03} */
    public Tokens province(String code) {
        return claim("province", code);
    }

    /** @param code the mission's code, for example {@code EMB-TR-ANK} */
    public Tokens mission(String code) {
        return claim("mission", code);
    }

    /** @param code ISO 3166-1 alpha-2, for example {@code TR} */
    public Tokens country(String code) {
        return claim("country", code);
    }

    public Tokens claim(String name, String value) {
        var more = new LinkedHashMap<>(claims);
        more.put(name, value);
        return new Tokens(client, subject, roles, more, issuer, audience, life);
    }

    public Tokens issuedBy(String other) {
        return new Tokens(client, subject, roles, claims, other, audience, life);
    }

    public Tokens audience(String other) {
        return new Tokens(client, subject, roles, claims, issuer, other, life);
    }

    /** Ended an hour ago, longer than any leeway. */
    public Tokens expired() {
        return new Tokens(client, subject, roles, claims, issuer, audience, Duration.ofHours(-1));
    }

    /** The signed token alone. Asked for again within a few minutes it is the same one: signing is what tests spend most on. */
    public String token() {
        Instant now = Instant.now();
        return SIGNED.compute(
                        List.of(client, subject, roles, claims, issuer, audience, life),
                        (says, known) -> known != null && now.isBefore(known.until())
                                ? known
                                : new Signed(sign(now), now.plus(KEPT)))
                .token();
    }

    private String sign(Instant now) {
        JwtClaimsBuilder token = Jwt.claims()
                .issuer(issuer)
                .audience(audience)
                .subject(subject)
                .claim("azp", client)
                .claim("typ", "Bearer")
                .claim(
                        "realm_access",
                        Map.of("roles", roles.stream().map(Role::claim).sorted().toList()))
                .issuedAt(now.minus(Duration.ofHours(2)))
                .expiresAt(now.plus(life));
        claims.forEach(token::claim);
        return token.jws().keyId("test").sign(TestKey.privateKey());
    }

    /** The value of the {@code Authorization} header. */
    public String bearer() {
        return "Bearer " + token();
    }
}
