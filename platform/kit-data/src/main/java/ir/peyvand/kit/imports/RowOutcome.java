package ir.peyvand.kit.imports;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What became of a row; no row ends without one. */
public enum RowOutcome {
    /** It is in the register now. */
    ACCEPTED,
    /** The register or an earlier row of the file has the same record. */
    DUPLICATE,
    /** Something in it is wrong. */
    REJECTED,
    /** Nothing is wrong with it, but other rows were rejected and the file was to be taken whole or not at all. */
    WITHHELD;

    /** By the word used in parameters. */
    public static final Map<String, RowOutcome> BY_CODE =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(RowOutcome::code, Function.identity()));

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
