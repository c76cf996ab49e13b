package ir.peyvand.meetings.minutes;

import ir.peyvand.kit.digest.Sha256;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/**
 * The style of documents with its typeface inside, so that a document stands alone, and the policy that lets a browser use
 * nothing but this style and this typeface.
 */
@ApplicationScoped
class DocumentStyle {

    private final String css;
    private final String policy;
    private final String digest;

    DocumentStyle() {
        css = text("minutes.css")
                .replace("@regular@", base64("Vazirmatn-Regular.woff2"))
                .replace("@bold@", base64("Vazirmatn-Bold.woff2"));
        digest = digest(css);
        policy = "default-src 'none'; style-src 'sha256-" + digest
                + "'; font-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
    }

    /** What stands between the tags of the style. */
    String css() {
        return css;
    }

    /** Content-Security-Policy. */
    String policy() {
        return policy;
    }

    /** SHA-256 of the style in base64. */
    String digest() {
        return digest;
    }

    private static String text(String name) {
        return new String(bytes(name), StandardCharsets.UTF_8);
    }

    private static String base64(String name) {
        return Base64.getEncoder().encodeToString(bytes(name));
    }

    private static byte[] bytes(String name) {
        try (InputStream resource = DocumentStyle.class.getResourceAsStream(name)) {
            if (resource == null) {
                throw new IllegalStateException(name + " is not in this service");
            }
            return resource.readAllBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static String digest(String css) {
        return Base64.getEncoder().encodeToString(Sha256.of(css));
    }
}
