package ir.peyvand.agreements.outcome;

import com.fasterxml.jackson.annotation.JsonValue;
import ir.peyvand.kit.text.Kebab;
import java.util.Map;

/** Whether a figure is hoped for or has come about. */
public enum OutcomePhase {
    EXPECTED,
    REALISED;

    public static final Map<String, OutcomePhase> BY_CODE = Kebab.words(OutcomePhase.class);

    /** The word in JSON, parameters and the table. */
    @JsonValue
    public String code() {
        return Kebab.of(this);
    }
}
