package ir.peyvand.agreements.outcome;

import com.fasterxml.jackson.annotation.JsonValue;
import ir.peyvand.kit.text.Kebab;
import java.util.Map;

/** What is counted. */
public enum OutcomeMeasure {
    /** People in work because of the agreement. */
    DIRECT_JOBS,
    /** Money put in, in one currency. */
    INVESTMENT;

    public static final Map<String, OutcomeMeasure> BY_CODE = Kebab.words(OutcomeMeasure.class);

    /** The word in JSON, parameters and the table. */
    @JsonValue
    public String code() {
        return Kebab.of(this);
    }
}
