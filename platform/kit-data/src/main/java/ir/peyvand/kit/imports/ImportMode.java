package ir.peyvand.kit.imports;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What a faulty row means for the others. */
public enum ImportMode {
    /** One rejected row, and none is imported. */
    ALL_OR_NOTHING,
    /** Valid rows are imported, rejected ones reported. */
    ACCEPT_VALID;

    /** By the word used in parameters. */
    public static final Map<String, ImportMode> BY_CODE =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(ImportMode::code, Function.identity()));

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
