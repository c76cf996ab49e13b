package ir.peyvand.kit.reference;

import ir.peyvand.kit.text.LocalizedText;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One of the 15 subject areas of inter-provincial memoranda. */
@Schema(description = "A subject area of inter-provincial memoranda")
public record SubjectArea(
        @Schema(description = "The area's code", examples = "digital-marketing")
        String code,

        LocalizedText name,

        @Schema(description = "Whether the jobs forecast of the memoranda counts it", examples = "true")
        boolean tradeDevelopment)
        implements Coded {

    /** The code for a word in any case with {@code _} or {@code -}: {@code DIGITAL_MARKETING} → {@code digital-marketing}. */
    public static String codeOf(String word) {
        return word.toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
