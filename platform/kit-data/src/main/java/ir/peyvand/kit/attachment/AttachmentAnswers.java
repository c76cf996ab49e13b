package ir.peyvand.kit.attachment;

import ir.peyvand.kit.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;

/** How files are given out: always as something to save. */
@ApplicationScoped
public class AttachmentAnswers {

    private final AttachmentStore store;

    AttachmentAnswers(AttachmentStore store) {
        this.store = store;
    }

    /**
     * The bytes as a file to save, under the type that was checked when it came in.
     *
     * @throws Problem 409 when it was withdrawn
     */
    public Response download(Attachment attachment) throws IOException {
        if (!attachment.stands()) {
            throw AttachmentProblems.withdrawn();
        }
        String digest = Base64.getEncoder().encodeToString(HexFormat.of().parseHex(attachment.sha256()));
        return Response.ok(store.open(attachment.sha256()), attachment.mediaType())
                .header(HttpHeaders.CONTENT_LENGTH, attachment.bytes())
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition(attachment.fileName()))
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .header("Repr-Digest", "sha-256=:" + digest + ":")
                .build();
    }

    /** RFC 6266: the name in UTF-8, and one without letters beyond ASCII for old programs. */
    private static String disposition(String name) {
        String plain = name.replaceAll("[^A-Za-z0-9._-]", "_");
        String encoded = URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
        return "attachment; filename=\"" + plain + "\"; filename*=UTF-8''" + encoded;
    }
}
