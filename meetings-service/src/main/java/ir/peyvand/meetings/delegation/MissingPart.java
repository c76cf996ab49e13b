package ir.peyvand.meetings.delegation;

import ir.peyvand.kit.text.LocalizedText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Something that a delegation lacks for an act.
 *
 * @param code no-delegation, not-live-on-day, subject-not-covered, country-not-covered, no-ceiling, currency-differs,
 *     ceiling-exceeded
 */
public record MissingPart(
        @Schema(examples = "ceiling-exceeded") String code,

        @Schema(examples = "{\"fa\": \"از سقف ۱۰۰ دلار مانده است\", \"en\": \"USD 100 is left of the ceiling\"}")
        LocalizedText detail) {

    static MissingPart of(String code, String persian, String english) {
        return new MissingPart(code, LocalizedText.of(persian, english));
    }
}
