package ir.peyvand.kit.text;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Which of the languages of this API a request asks for (RFC 9110 §12.5.4, RFC 4647 lookup). Persian when in doubt. */
public final class PreferredLanguage {

    private static final List<Locale> OFFERED =
            List.of(Locale.of(LocalizedText.PERSIAN), Locale.of(LocalizedText.ENGLISH));

    private PreferredLanguage() {}

    /**
     * @param acceptLanguage the header as sent, or null
     * @return {@code fa} or {@code en}; an unreadable header counts as none
     */
    public static String of(@Nullable String acceptLanguage) {
        if (acceptLanguage == null || acceptLanguage.isBlank() || acceptLanguage.length() > 200) {
            return LocalizedText.PERSIAN;
        }
        try {
            Locale found = Locale.lookup(Locale.LanguageRange.parse(acceptLanguage), OFFERED);
            return found == null ? LocalizedText.PERSIAN : found.getLanguage();
        } catch (IllegalArgumentException unreadable) {
            // RFC 9110: a server may disregard the header.
            return LocalizedText.PERSIAN;
        }
    }
}
