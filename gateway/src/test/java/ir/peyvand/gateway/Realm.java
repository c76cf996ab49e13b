package ir.peyvand.gateway;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import ir.peyvand.kit.caller.Role;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.jose4j.json.JsonUtil;
import org.jose4j.jwk.JsonWebKey;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jwk.RsaJsonWebKey;
import org.jose4j.jwk.RsaJwkGenerator;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.lang.JoseException;

/** What the gateway sees of Keycloak: the discovery page and the keys; and what clients see: tokens. */
final class Realm {

    private static final Realm ONLY = new Realm();
    private static final RsaJsonWebKey STRANGER = newKey();

    private final HttpServer server;
    private final AtomicInteger keyRequests = new AtomicInteger();
    private final List<RsaJsonWebKey> published = new ArrayList<>();
    private volatile RsaJsonWebKey signing;
    private volatile boolean down;

    private Realm() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        signing = newKey();
        published.add(signing);
        server.createContext("/", this::answer);
        server.setExecutor(Executors.newCachedThreadPool(
                run -> Thread.ofPlatform().daemon().unstarted(run)));
        server.start();
    }

    static Realm get() {
        return ONLY;
    }

    String url() {
        return "http://localhost:" + server.getAddress().getPort() + "/realms/peyvand";
    }

    int keyRequests() {
        return keyRequests.get();
    }

    RsaJsonWebKey signingKey() {
        return signing;
    }

    /** New tokens are signed by another key, and the old one is withdrawn. */
    void rotate() {
        synchronized (published) {
            signing = newKey();
            published.clear();
            published.add(signing);
        }
    }

    void goDown() {
        down = true;
    }

    void comeBack() {
        down = false;
    }

    String bearer(String client, Role... roles) {
        return "Bearer " + token(claims(client, roles));
    }

    Map<String, Object> claims(String client, Role... roles) {
        Map<String, Object> claims = new LinkedHashMap<>();
        claims.put("iss", url());
        claims.put("aud", "peyvand-api");
        claims.put("sub", client);
        claims.put("azp", client);
        claims.put("typ", "Bearer");
        claims.put("jti", UUID.randomUUID().toString());
        claims.put("iat", Instant.now().minusSeconds(600).getEpochSecond());
        claims.put("exp", Instant.now().plusSeconds(600).getEpochSecond());
        claims.put(
                "realm_access",
                Map.of("roles", List.of(roles).stream().map(Role::claim).toList()));
        return claims;
    }

    String token(Map<String, Object> claims) {
        RsaJsonWebKey key = signing;
        var jws = new JsonWebSignature();
        jws.setPayload(JsonUtil.toJson(claims));
        jws.setAlgorithmHeaderValue("RS256");
        jws.setKeyIdHeaderValue(key.getKeyId());
        jws.setKey(key.getPrivateKey());
        return serialized(jws);
    }

    static String serialized(JsonWebSignature jws) {
        try {
            return jws.getCompactSerialization();
        } catch (JoseException e) {
            throw new IllegalStateException(e);
        }
    }

    /** One key under ever new names: making sixty real ones would take the test longer than the storm itself. */
    static RsaJsonWebKey newKeyWithRandomId() {
        RsaJsonWebKey key = STRANGER;
        key.setKeyId(UUID.randomUUID().toString());
        return key;
    }

    static RsaJsonWebKey newKey() {
        try {
            RsaJsonWebKey key = RsaJwkGenerator.generateJwk(2048);
            key.setKeyId(UUID.randomUUID().toString());
            key.setAlgorithm("RS256");
            key.setUse("sig");
            return key;
        } catch (JoseException e) {
            throw new IllegalStateException(e);
        }
    }

    private void answer(HttpExchange exchange) throws IOException {
        if (down) {
            exchange.close();
            return;
        }
        String body;
        if (exchange.getRequestURI().getPath().endsWith("/.well-known/openid-configuration")) {
            body = JsonUtil.toJson(
                    Map.of("issuer", url(), "jwks_uri", url() + "/certs", "token_endpoint", url() + "/token"));
        } else {
            keyRequests.incrementAndGet();
            synchronized (published) {
                body = new JsonWebKeySet(published).toJson(JsonWebKey.OutputControlLevel.PUBLIC_ONLY);
            }
        }
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(200, bytes.length);
        try (exchange) {
            exchange.getResponseBody().write(bytes);
        }
    }
}
