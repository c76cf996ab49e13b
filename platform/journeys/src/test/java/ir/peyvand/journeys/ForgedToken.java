package ir.peyvand.journeys;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.time.Instant;
import java.util.Base64;

/** A token with the right words and somebody else's signature. */
final class ForgedToken {

    private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();
    private static final int KEY_BITS = 2048;

    private ForgedToken() {}

    /** The same head and claims as a real one, valid for an hour, signed by a key of its own. */
    static String like(String real) {
        try {
            String[] parts = real.split("\\.");
            String claims = new String(Base64.getUrlDecoder().decode(parts[1]), StandardCharsets.UTF_8)
                    .replaceFirst(
                            "\"exp\":\\d+",
                            "\"exp\":" + Instant.now().plusSeconds(3600).getEpochSecond());
            String signed = parts[0] + "." + BASE64.encodeToString(claims.getBytes(StandardCharsets.UTF_8));
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(KEY_BITS);
            KeyPair own = generator.generateKeyPair();
            Signature signature = Signature.getInstance("SHA256withRSA");
            signature.initSign(own.getPrivate());
            signature.update(signed.getBytes(StandardCharsets.US_ASCII));
            return signed + "." + BASE64.encodeToString(signature.sign());
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every Java platform signs with RSA", impossible);
        }
    }
}
