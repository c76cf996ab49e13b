package ir.peyvand.kit.text;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Text for people in one or more languages. Languages are data: the keys are BCP 47 tags, in JSON {@code {"fa": "…",
 * "en": "…"}}.
 */
public record LocalizedText(@JsonValue Map<String, String> byLanguage) {

    public static final String PERSIAN = "fa";
    public static final String ENGLISH = "en";
    public static final LocalizedText EMPTY = new LocalizedText(Map.of());

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public LocalizedText {
        if (byLanguage.values().stream().anyMatch(Objects::isNull)) {
            throw new IllegalArgumentException("a language without its text");
        }
        byLanguage = Collections.unmodifiableMap(new TreeMap<>(byLanguage));
    }

    /** Persian and English; a blank side is left out. */
    public static LocalizedText of(String persian, String english) {
        var texts = new TreeMap<String, String>();
        if (!persian.isBlank()) {
            texts.put(PERSIAN, persian);
        }
        if (!english.isBlank()) {
            texts.put(ENGLISH, english);
        }
        return new LocalizedText(texts);
    }

    public Optional<String> in(String language) {
        return Optional.ofNullable(byLanguage.get(language));
    }

    /** The text in the language asked for, else Persian, else whatever there is, else the empty string. */
    public String best(String language) {
        return in(language)
                .or(() -> in(PERSIAN))
                .orElseGet(() -> byLanguage.values().stream().findFirst().orElse(""));
    }

    public boolean isEmpty() {
        return byLanguage.isEmpty();
    }
}
