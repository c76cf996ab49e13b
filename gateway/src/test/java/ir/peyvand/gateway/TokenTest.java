package ir.peyvand.gateway;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import ir.peyvand.kit.caller.Role;
import java.time.Instant;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.jose4j.json.JsonUtil;
import org.jose4j.jwa.AlgorithmConstraints;
import org.jose4j.jwk.RsaJsonWebKey;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.keys.HmacKey;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(World.class)
class TokenTest {

    private static final String PATH = "/api/v1/capacities";

    private final Realm realm = Realm.get();

    @AfterEach
    void theRealmIsThere() {
        realm.comeBack();
    }

    @Test
    void aTokenOfTheRealmIsAccepted() {
        assertStatus(200, realm.token(claims()));
    }

    @Test
    void aTokenWithoutSignatureIsRefused() {
        String header = base64("{\"alg\":\"none\",\"typ\":\"JWT\"}");
        assertStatus(401, header + "." + base64(JsonUtil.toJson(claims())) + ".");
    }

    @Test
    void aTokenSignedWithThePublicKeyAsASharedSecretIsRefused() {
        var jws = new JsonWebSignature();
        jws.setAlgorithmConstraints(AlgorithmConstraints.NO_CONSTRAINTS);
        jws.setPayload(JsonUtil.toJson(claims()));
        jws.setAlgorithmHeaderValue("HS256");
        jws.setKeyIdHeaderValue(realm.signingKey().getKeyId());
        jws.setKey(new HmacKey(realm.signingKey().getPublicKey().getEncoded()));
        assertStatus(401, Realm.serialized(jws));
    }

    @Test
    void aTokenThatBringsItsOwnKeyIsRefused() {
        RsaJsonWebKey own = Realm.newKey();
        var jws = signed(own, claims());
        jws.setJwkHeader(own);
        assertStatus(401, Realm.serialized(jws));

        var named = signed(own, claims());
        named.setHeader("jku", realm.url() + "/certs");
        assertStatus(401, Realm.serialized(named));
    }

    @Test
    void aTokenOfAStrangersKeyUnderAKnownKeyIdIsRefused() {
        RsaJsonWebKey own = Realm.newKey();
        own.setKeyId(realm.signingKey().getKeyId());
        assertStatus(401, Realm.serialized(signed(own, claims())));
    }

    @Test
    void aTokenFromElsewhereForAnotherApiOrOfAnotherKindIsRefused() {
        assertStatus(401, with("iss", "http://elsewhere.test/realms/peyvand"));
        assertStatus(401, with("aud", "another-api"));
        assertStatus(401, with("typ", "ID"));
        assertStatus(401, without("aud"));
        assertStatus(401, without("iss"));
    }

    @Test
    void aTokenIsRefusedOnceItHasExpiredAndAllowedASmallLeeway() {
        long now = Instant.now().getEpochSecond();
        assertStatus(401, with("exp", now - 60));
        assertStatus(200, with("exp", now - 2));
        assertStatus(401, without("exp"));
    }

    @Test
    void whatIsNoTokenIsRefused() {
        for (String header : List.of(
                "Bearer", "Bearer ", "Bearer x.y", "Bearer a.b.c", "Basic YTpi", "Bearer " + "a".repeat(9000))) {
            given().header("Authorization", header)
                    .get(PATH)
                    .then()
                    .statusCode(401)
                    .contentType("application/problem+json")
                    .header("WWW-Authenticate", "Bearer")
                    .body("code", equalTo("unauthenticated"));
        }
    }

    @Test
    void aRotatedKeyIsLearnedWithoutARestartAndTheOldOneCountsNoMore() {
        String old = realm.token(claims());
        assertStatus(200, old);

        realm.rotate();

        awaitStatus(200, realm.token(claims()));
        assertStatus(401, old);
    }

    @Test
    void aStormOfUnknownKeyIdsAsksTheRealmForItsKeysOnceInAWhile() {
        int before = realm.keyRequests();
        long began = System.nanoTime();
        for (int i = 0; i < 60; i++) {
            assertStatus(401, Realm.serialized(signed(Realm.newKeyWithRandomId(), claims())));
        }
        long seconds = TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - began) + 1;

        // the interval of this test is one second
        assertThat(realm.keyRequests() - before).isLessThanOrEqualTo((int) seconds + 1);
    }

    @Test
    void knownKeysKeepWorkingWhileTheRealmIsDown() {
        assertStatus(200, realm.token(claims()));

        realm.goDown();

        assertStatus(200, realm.token(claims()));
        assertStatus(401, Realm.serialized(signed(Realm.newKeyWithRandomId(), claims())));
        assertStatus(200, realm.token(claims()));
    }

    private Map<String, Object> claims() {
        return realm.claims("token-test", Role.MISSION);
    }

    private String with(String name, Object value) {
        Map<String, Object> claims = new HashMap<>(claims());
        claims.put(name, value);
        return realm.token(claims);
    }

    private String without(String name) {
        Map<String, Object> claims = new HashMap<>(claims());
        claims.remove(name);
        return realm.token(claims);
    }

    private static JsonWebSignature signed(RsaJsonWebKey key, Map<String, Object> claims) {
        var jws = new JsonWebSignature();
        jws.setPayload(JsonUtil.toJson(claims));
        jws.setAlgorithmHeaderValue("RS256");
        jws.setKeyIdHeaderValue(key.getKeyId() == null ? UUID.randomUUID().toString() : key.getKeyId());
        jws.setKey(key.getPrivateKey());
        return jws;
    }

    private static String base64(String text) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    private static void assertStatus(int status, String token) {
        assertThat(statusFor(token)).isEqualTo(status);
    }

    /** Asks on, because the realm is asked for its keys once in a second at most. */
    private static void awaitStatus(int status, String token) {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(5);
        while (statusFor(token) != status && System.nanoTime() < deadline) {
            Thread.onSpinWait();
        }
        assertStatus(status, token);
    }

    private static int statusFor(String token) {
        return given().header("Authorization", "Bearer " + token).get(PATH).statusCode();
    }
}
