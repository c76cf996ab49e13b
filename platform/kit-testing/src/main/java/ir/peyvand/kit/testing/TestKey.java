package ir.peyvand.kit.testing;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;

/**
 * The RSA key that signs the tokens of one test run, made when first asked for: no private key stands in the repository.
 * System properties carry it between the class loaders of tests and applications.
 */
final class TestKey {

    private static final String PRIVATE = "peyvand.test.key.private";
    private static final String PUBLIC = "peyvand.test.key.public";

    private TestKey() {}

    static PrivateKey privateKey() {
        byte[] encoded = Base64.getDecoder().decode(property(PRIVATE));
        try {
            return KeyFactory.getInstance("RSA").generatePrivate(new PKCS8EncodedKeySpec(encoded));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The test key cannot be read back", e);
        }
    }

    /** X.509, base64, as {@code quarkus.oidc.public-key} wants it. */
    static String publicKey() {
        return property(PUBLIC);
    }

    private static String property(String name) {
        synchronized (PRIVATE.intern()) {
            if (System.getProperty(PRIVATE) == null) {
                KeyPair pair = generate();
                System.setProperty(PUBLIC, base64(pair.getPublic().getEncoded()));
                System.setProperty(PRIVATE, base64(pair.getPrivate().getEncoded()));
            }
            return System.getProperty(name);
        }
    }

    private static KeyPair generate() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This JDK has no RSA", e);
        }
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }
}
