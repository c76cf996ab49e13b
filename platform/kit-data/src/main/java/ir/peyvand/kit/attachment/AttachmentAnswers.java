package ir.peyvand.kit.attachment;

import ir.peyvand.kit.page.Parameters;
import ir.peyvand.kit.text.LocalizedText;
import ir.peyvand.kit.text.TextFault;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Set;

/** How files are described when they are sent, and how they are given out: always as something to save. */
public final class AttachmentAnswers {

    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_TAG = 35;

    private AttachmentAnswers() {}

    /** The one {@code type}; faults stay in {@code parameters}. */
    public static AttachmentType type(Parameters parameters) {
        Set<AttachmentType> types = parameters.choices("type", AttachmentType.BY_CODE);
        if (types.size() != 1) {
            parameters.refuse("type", "required", "یک گونه لازم است", "One type is required");
        }
        return types.stream().findFirst().orElse(AttachmentType.ANNEX);
    }

    /** {@code language}, Persian when it is left out. */
    public static String language(Parameters parameters) {
        String language = parameters.text("language", LONGEST_TAG).orElse(LocalizedText.PERSIAN);
        if (!language.matches("[a-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}")) {
            parameters.refuse("language", "unknown-language", "کد زبان درست نیست", "The language is not a BCP 47 tag");
        }
        return language;
    }

    /** {@code fileName}: a name, and no path. */
    public static String fileName(Parameters parameters) {
        String name = parameters.text("fileName", LONGEST_NAME).orElse("");
        if (name.isEmpty()) {
            parameters.refuse("fileName", "required", "نام پرونده لازم است", "The name of the file is required");
        } else {
            TextFault.ofTitle(name, LONGEST_NAME)
                    .ifPresent(fault -> parameters.refuse("fileName", fault.code(), fault.persian(), fault.english()));
        }
        if (name.matches(".*[/\\\\:*?\"<>|].*") || name.startsWith(".")) {
            parameters.refuse("fileName", "not-a-name", "این نام پرونده نیست", "This is not the name of a file");
        }
        return name;
    }

    /** The bytes as a file to save, under the type that was checked when it came in. */
    public static Response download(AttachedFile file, String fileName, InputStream bytes) {
        String digest = Base64.getEncoder().encodeToString(HexFormat.of().parseHex(file.sha256()));
        return Response.ok(bytes, file.mediaType())
                .header(HttpHeaders.CONTENT_LENGTH, file.bytes())
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition(fileName))
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
