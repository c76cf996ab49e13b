package ir.peyvand.kit.reference;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;

/** What rank a mission has. */
public enum MissionKind {
    EMBASSY,
    CONSULATE_GENERAL;

    /** Lower kebab case, as in JSON and parameters. */
    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * Reads the word in any case, with {@code _} or {@code -}. JAX-RS calls a method of this name for parameters.
     *
     * @throws IllegalArgumentException for any other word
     */
    @JsonCreator
    public static MissionKind fromString(String word) {
        String code = word.toLowerCase(Locale.ROOT).replace('_', '-');
        return Arrays.stream(values())
                .filter(kind -> kind.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no kind of mission: " + word));
    }

    @Override
    public String toString() {
        return code();
    }
}
