package ir.peyvand.kit.imports;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** The life of an import job. */
public enum ImportState {
    /** Waiting for an instance, or being read; nothing is imported yet. */
    RUNNING,
    /** Over: accepted rows are in the register, and every row has its outcome. */
    FINISHED,
    /** Over: nothing was imported, and the job says why. */
    FAILED;

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static ImportState fromCode(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
