package ir.peyvand.kit.attachment;

import ir.peyvand.kit.page.Parameters;
import ir.peyvand.kit.text.LocalizedText;
import ir.peyvand.kit.text.TextFault;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import java.util.Set;

/**
 * What is said about a file that is sent.
 *
 * @param language BCP 47
 * @param fileName a name, and no path
 * @param contentType the header: what the file is said to be
 */
public record AttachmentDescription(AttachmentType type, String language, String fileName, String contentType) {

    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_TAG = 35;

    /** Parameters {@code type}, {@code language} and {@code fileName}. */
    public static AttachmentDescription from(UriInfo uri, HttpHeaders headers) {
        var parameters = new Parameters(uri.getQueryParameters());
        var description = new AttachmentDescription(
                type(parameters),
                language(parameters),
                fileName(parameters),
                headers.getHeaderString(HttpHeaders.CONTENT_TYPE));
        parameters.check();
        return description;
    }

    private static AttachmentType type(Parameters parameters) {
        Set<AttachmentType> types = parameters.choices("type", AttachmentType.BY_CODE);
        if (types.size() != 1) {
            parameters.refuse("type", "required", "یک گونه لازم است", "One type is required");
        }
        return types.stream().findFirst().orElse(AttachmentType.ANNEX);
    }

    /** Persian when it is left out. */
    private static String language(Parameters parameters) {
        String language = parameters.text("language", LONGEST_TAG).orElse(LocalizedText.PERSIAN);
        if (!language.matches("[a-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}")) {
            parameters.refuse("language", "unknown-language", "کد زبان درست نیست", "The language is not a BCP 47 tag");
        }
        return language;
    }

    private static String fileName(Parameters parameters) {
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
}
