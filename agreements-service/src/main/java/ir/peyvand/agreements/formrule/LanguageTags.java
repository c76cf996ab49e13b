package ir.peyvand.agreements.formrule;

import ir.peyvand.kit.text.LocalizedText;
import java.util.Collection;
import java.util.Optional;

/** Languages as BCP 47 names them: a rule about {@code ar} is about {@code ar-IQ} as well. */
final class LanguageTags {

    private LanguageTags() {}

    /** Whether one of the ranges is the language or a wider one: the basic filtering of RFC 4647. */
    static boolean cover(Collection<String> ranges, String language) {
        return ranges.stream().anyMatch(range -> covers(range, language));
    }

    static boolean covers(String range, String language) {
        return language.equals(range) || language.startsWith(range + "-");
    }

    /** What is written in the language, or in the language that it is a form of. */
    static Optional<String> in(LocalizedText text, String language) {
        int end = language.indexOf('-');
        return text.in(language).or(() -> end < 0 ? Optional.empty() : text.in(language.substring(0, end)));
    }
}
